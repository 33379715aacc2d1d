import { addressMessages } from './catalogue/addresses.ts'
import { blockMessages } from './catalogue/blocks.ts'
import { deployMessages } from './catalogue/deploy.ts'
import { diagramMessages } from './catalogue/diagrams.ts'
import { environmentMessages } from './catalogue/environment.ts'
import { fieldMessages } from './catalogue/fields.ts'
import { fileMessages } from './catalogue/files.ts'
import { fontMessages } from './catalogue/fonts.ts'
import { formatMessages } from './catalogue/format.ts'
import { frontMatterLineMessages } from './catalogue/front-matter-lines.ts'
import { frontMatterMessages } from './catalogue/front-matter.ts'
import { htmlMessages } from './catalogue/html.ts'
import { importMessages } from './catalogue/import.ts'
import { layoutMessages } from './catalogue/layouts.ts'
import { mathMessages } from './catalogue/math.ts'
import { proofreadingMessages } from './catalogue/proofreading.ts'
import { referenceMessages } from './catalogue/references.ts'
import { rsyncMessages } from './catalogue/rsync.ts'
import { siteMessages } from './catalogue/site.ts'
import { settingsMessages } from './catalogue/settings.ts'
import { slipMessages } from './catalogue/slips.ts'
import { summaryMessages } from './catalogue/summary.ts'
import { tableMessages } from './catalogue/tables.ts'
import { textMessages } from './catalogue/text.ts'
import { wordMessages } from './catalogue/words.ts'
import { yamlMessages } from './catalogue/yaml.ts'
import type { MessageDefinition } from './define-message.ts'

/** Every message of the tool, by its stable code. One file a theme, in catalogue/. */
export const catalogue = {
  ...addressMessages,
  ...blockMessages,
  ...deployMessages,
  ...diagramMessages,
  ...environmentMessages,
  ...fieldMessages,
  ...fileMessages,
  ...fontMessages,
  ...formatMessages,
  ...frontMatterLineMessages,
  ...frontMatterMessages,
  ...htmlMessages,
  ...importMessages,
  ...layoutMessages,
  ...mathMessages,
  ...proofreadingMessages,
  ...referenceMessages,
  ...rsyncMessages,
  ...siteMessages,
  ...settingsMessages,
  ...slipMessages,
  ...summaryMessages,
  ...tableMessages,
  ...textMessages,
  ...wordMessages,
  ...yamlMessages,
}

export type Catalogue = typeof catalogue
export type Code = keyof Catalogue
export type Facts<C extends Code> = Catalogue[C] extends MessageDefinition<infer F> ? F : never
