/** The floors of the house: imports go down, never up, and never sideways between kinds of adapters. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'shared-stands-alone',
      '^shared/',
      ['^shared/', '^node_modules/zod/'],
      'the vocabulary imports nothing above it',
    ),
    only(
      'core-is-pure',
      '^worker/core/',
      ['^worker/core/', '^shared/'],
      'decisions take values and give values',
    ),
    only('ports-speak-vocabulary', '^worker/ports/', ['^worker/ports/', '^shared/'], ''),
    only(
      'flow-sees-ports-not-adapters',
      '^worker/flow/',
      ['^worker/(flow|core|ports)/', '^shared/'],
      '',
    ),
    only(
      'adapters-implement-ports',
      '^worker/adapters/',
      ['^worker/(adapters|ports)/', '^shared/', '^node_modules/', '^better-auth/'],
      '',
    ),
    {
      name: 'adapter-kinds-are-strangers',
      severity: 'error',
      from: { path: '^worker/adapters/([^/]+)/' },
      to: { path: '^worker/adapters/', pathNot: '^worker/adapters/$1/' },
    },
    {
      name: 'only-wiring-touches-adapters',
      severity: 'error',
      from: { pathNot: '^(worker/wiring|worker/adapters|test)/' },
      to: { path: '^worker/adapters/' },
    },
    only(
      'understanding-stands-alone',
      '^worker/core/understanding/',
      ['^worker/core/understanding/', '^shared/'],
      'reading a message needs nothing else',
    ),
    only(
      'facts-stand-alone',
      '^worker/core/facts/',
      ['^worker/core/facts/', '^shared/'],
      'what may be looked up and told',
    ),
    only(
      'replies-stand-alone',
      '^worker/core/replies/',
      ['^worker/core/replies/', '^shared/'],
      'sentences know no decisions',
    ),
    only(
      'skills-look-down',
      '^worker/core/skills/',
      ['^worker/core/(skills|actions|facts|replies)/', '^shared/'],
      'skills get facts and speak',
    ),
    only(
      'actions-look-down',
      '^worker/core/actions/',
      ['^worker/core/(actions|facts|replies)/', '^shared/'],
      'what may be done, and how it is said',
    ),
    only(
      'rules-stand-alone',
      '^worker/core/rules/',
      ['^worker/core/rules/', '^shared/'],
      'a sentence is read without knowing who asks',
    ),
    only(
      'lanes-look-down',
      '^worker/core/lanes/',
      ['^worker/core/(lanes|rules|facts)/', '^shared/'],
      '',
    ),
    only(
      'edge-calls-flows',
      '^worker/edge/',
      [
        '^worker/(edge|wiring|flow|ports)/',
        '^shared/',
        '^node_modules/(hono|zod|postal-mime)/',
        '^cloudflare:',
      ],
      'doors decode, call one flow, encode',
    ),
    only(
      'wiring-only-wires',
      '^worker/wiring/',
      [
        '^worker/(wiring|adapters|ports)/',
        '^worker/flow/deps[.]ts$',
        '^shared/',
        '^node_modules/zod/',
      ],
      'Env in, Deps out',
    ),
    {
      name: 'nobody-imports-the-roof',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^worker/index[.]ts$' },
    },
    only(
      'widget-knows-only-shared',
      '^widget/(?!(build|vite[.]config)[.]ts)',
      ['^widget/', '^shared/', '^node_modules/preact/'],
      '',
    ),
    only(
      'console-knows-only-shared',
      '^console/(?!(build|vite[.]config)[.]ts)',
      ['^console/', '^shared/', '^node_modules/preact/'],
      '',
    ),
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-scripts-in-product',
      severity: 'error',
      from: { path: '^(worker|shared|widget|console)/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
}
