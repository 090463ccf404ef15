import css from './panel.css?inline'

/** Adds the panel's rules to the shadow root: no style element, so a strict `style-src` has nothing to forbid. */
export function addStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
