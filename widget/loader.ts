import { createDoor } from './door.ts'
import { createEvents } from './events.ts'

const script = document.currentScript ?? document.querySelector('script[data-merchant]')
if (script instanceof HTMLScriptElement && !Object.hasOwn(window, 'laneway')) start(script)

/** All that the page gets from the script tag: a button, and `window.laneway`. The chat itself comes on first intent. */
function start({ src, dataset }: HTMLScriptElement): void {
  const { merchant = '', language, identity } = dataset
  const { on, tell } = createEvents()
  const door = createDoor({ origin: new URL(src).origin, merchant, language, identity }, tell)
  Object.defineProperty(window, 'laneway', {
    value: Object.freeze({ ...door, on }),
  })
}
