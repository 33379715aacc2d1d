import { frontMatterMessages } from './catalogue/front-matter.ts'
import type { MessageDefinition } from './define-message.ts'

/** Every message of the tool, by its stable code. One file a theme, in catalogue/. */
export const catalogue = {
  ...frontMatterMessages,
}

export type Catalogue = typeof catalogue
export type Code = keyof Catalogue
export type Facts<C extends Code> = Catalogue[C] extends MessageDefinition<infer F> ? F : never
