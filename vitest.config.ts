import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// No test needs the internet, so the simulator need not ask it for the place it is in.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

/** Three kinds of tests: pure ones in Node, the Worker's in workerd, and the pages' in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/{shared,core,scripts,house,widget}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                SESSION_SECRET: 'a secret of the tests, 32 characters',
                ADMIN_KEY: 'an admin key of the tests',
                DEMO: 'true',
                MIGRATIONS: await readD1Migrations('migrations'),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/{stories,doors,faults,contracts}/**/*.test.ts'],
          setupFiles: ['test/support/migrate.ts'],
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
