/** The look of the page: one column on phones, light and dark, and readable when printed. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2321; --soft: #56625d; --page: #fbfaf7; --card: #fff; --line: #dcdfd9;
  --automates: #1f6f5c; --needs: #8a5a00; --never: #a8322d; --track: #e8e9e3 }
@media (prefers-color-scheme: dark) { :root { --ink: #edf0ec; --soft: #a9b4ae; --page: #141816; --card: #1c211f;
  --line: #343c38; --automates: #5cc2a5; --needs: #e0a94a; --never: #f0837c; --track: #2a312e } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
main, header { max-width: 68rem; margin: 0 auto; padding: 1.25rem } main { padding-top: 0 }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem }
h3 { font-size: 1rem; margin: 0 } p { margin: .4rem 0 } .soft { color: var(--soft) }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem }
.three { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)) }
.big { font-size: 2rem; font-weight: 650; line-height: 1.1 }
.automates { color: var(--automates) } .needs { color: var(--needs) } .never { color: var(--never) }
.scroll { overflow-x: auto } .scroll:focus-visible, a:focus-visible { outline: 3px solid var(--automates); outline-offset: 2px }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom } tbody th { font-weight: 500 }
.number { text-align: right; white-space: nowrap }
svg { display: block; width: 100%; height: auto } .chart svg { max-width: 42rem } .key span { display: inline-block; margin-right: 1rem } .chart + .scroll { margin-top: 1rem }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif }
.bar-automates { fill: var(--automates) } .bar-needs { fill: var(--needs) } .bar-never { fill: var(--never) } .track { fill: var(--track) }
ol, ul { padding: 0; margin: 0; list-style: none; display: grid; gap: .75rem }
.caveats { display: block; margin: .75rem 0; padding-left: 1.2rem; list-style: disc; color: var(--soft) }
.caveats.evidence { margin: .3rem 0 }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); overflow-wrap: anywhere }
dl { margin: .4rem 0 0; display: grid; gap: .1rem .8rem; grid-template-columns: auto 1fr }
dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
.tag { font-size: .85rem; color: var(--soft); margin: 0 }
.answer { font-weight: 650; text-transform: uppercase; font-size: .8rem; letter-spacing: .04em }
@media print { body { background: #fff; color: #000 } .card { break-inside: avoid } }
`
