/** How the preview's own parts look, on any page, by day and by night. */
export const layerStyle = `
:host { all: initial; color-scheme: light dark }
@media print { :host { display: none } }
* { box-sizing: border-box }
.overlay, .badge {
  position: fixed; z-index: 2147483647;
  font: 15px/1.6 system-ui, sans-serif; line-break: strict;
  color: light-dark(#1c1c1c, #ececec); background: light-dark(#fffdf8, #222326);
  border: 1px solid light-dark(#b9b3a6, #5a5c62); box-shadow: 0 4px 24px rgb(0 0 0 / .25);
}
.overlay {
  inset: auto max(16px, calc(50vw - 28rem)) 16px; max-height: min(75vh, 48rem); overflow: auto;
  padding: 12px 20px 20px; border-radius: 8px; border-top: 4px solid light-dark(#b3261e, #ff8a80);
}
.overlay[hidden] { display: none }
.overlay > header { display: flex; align-items: baseline; gap: 16px; position: sticky; top: -12px;
  padding: 8px 0; background: inherit }
h2 { flex: 1; margin: 0; font-size: 16px }
button { font: inherit; color: inherit; background: none; border: 1px solid currentcolor;
  border-radius: 4px; padding: 2px 12px; cursor: pointer }
ol { list-style: none; margin: 0; padding: 0 }
li + li { margin-top: 20px }
p { margin: 4px 0 }
a { color: light-dark(#0b57a4, #9ecbff) }
code, pre { font: 13px/1.6 ui-monospace, monospace }
.severity { font-weight: bold }
.error .severity { color: light-dark(#b3261e, #ff8a80) }
.warning .severity { color: light-dark(#8a5300, #ffc46b) }
.frame { margin: 6px 0; padding: 8px 12px; overflow-x: auto; white-space: pre;
  background: light-dark(#f3efe6, #2d2f33); border-radius: 4px }
.frame .number { display: inline-block; min-width: 3em; padding-right: 1em; text-align: right;
  color: light-dark(#6b675e, #a5a7ad); user-select: none }
.frame mark { color: inherit; background: light-dark(#ffd3cf, #7a2b26);
  text-decoration: underline wavy light-dark(#b3261e, #ff8a80); text-underline-offset: 4px }
.badge { inset: auto 12px 12px auto; max-width: calc(100vw - 24px); padding: 2px 12px; border-radius: 16px;
  font-size: 13px; display: flex; flex-wrap: wrap; gap: 0 12px; opacity: .85 }
.badge[hidden] { display: none }
.notes { inset: auto auto 12px 12px }
.badge:is(:hover, :focus-within) { opacity: 1 }
.badge .hidden-mark { font-weight: bold; color: light-dark(#8a5300, #ffc46b) }
.badge .lost { color: light-dark(#b3261e, #ff8a80) }
.badge details[open] { flex-basis: 100%; padding-bottom: 8px }
.badge summary { cursor: pointer }
.badge button { border: 0; padding: 0; text-decoration: underline }
.overlay:not([hidden]) ~ .badge { display: none }
`
