/// <reference lib="dom" />
import { layerStyle } from './layer-style.ts'

/** The place of everything that the preview adds to a page, out of reach of the page's own style. */
export function openLayer(): ShadowRoot {
  const host = document.createElement('kumihan-preview')
  const layer = host.attachShadow({ mode: 'open' })
  const style = new CSSStyleSheet()
  style.replaceSync(layerStyle)
  layer.adoptedStyleSheets = [style]
  // Beside the body: what replaces the page's contents does not meet it.
  document.documentElement.append(host)
  return layer
}

/** An element with its class, its attributes, and its text or parts. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...parts: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...parts)
  return element
}
