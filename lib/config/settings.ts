import * as v from 'valibot'
import { settingsSchema } from './settings-schema.ts'

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** site.yaml, checked and completed with defaults; `settings-schema.ts` says what each field is. */
export type Settings = DeepReadonly<v.InferOutput<typeof settingsSchema>>

export type TypographySettings = Settings['typography']

/** Settings as somebody would write them: all but title and address can be left away. */
export type SettingsInput = DeepReadonly<v.InferInput<typeof settingsSchema>>

/**
 * Completes settings that come from code instead of from site.yaml.
 * @throws valibot's `ValiError` when they are wrong
 */
export function completeSettings(input: SettingsInput): Settings {
  return v.parse(settingsSchema, input)
}
