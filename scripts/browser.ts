import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from './local.ts'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium for the page tests: one that is there, else Debian's or Ubuntu's package, else Playwright's own build.
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  return installed() ?? fromPackages() ?? fromPlaywright() ?? fail()
}

function installed(): string | undefined {
  const named = process.env.LANEWAY_BROWSER
  if (named && existsSync(named)) return named
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path))
}

function fromPackages(): string | undefined {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined
  const [command, ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  console.log('Installing Chromium for the page tests …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync(command, [...prefix, ...args], { env, stdio: 'ignore' })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  return installed()
}

function fromPlaywright(): string | undefined {
  console.log('Fetching Chromium for the page tests …')
  const cli = join(ROOT, 'node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'ignore' })
  return installed()
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function fail(): never {
  throw new Error(
    'No Chromium was found or could be installed. Install one, or set LANEWAY_BROWSER to its path.',
  )
}
