import { EMPTY } from './model.ts'
import type { Model } from './model.ts'
import { reduce } from './reduce.ts'
import type { Action, Note } from './reduce.ts'

export type Watcher = (next: Model, previous: Model) => void
export type Store = {
  get: () => Model
  dispatch: (action: Action) => void
  note: (note: Note) => void
  watch: (watcher: Watcher) => void
}

/** Holds the one model of the chat and tells the watchers, in order, when it changed. */
export function createStore(): Store {
  let model = EMPTY
  const watchers: Watcher[] = []

  function dispatch(action: Action): void {
    const previous = model
    model = reduce(previous, action)
    for (const watcher of watchers) watcher(model, previous)
  }

  return {
    get: () => model,
    dispatch,
    note: (note) => dispatch({ kind: 'noted', note }),
    watch: (watcher) => void watchers.push(watcher),
  }
}
