/** The language of messages, which is not the language of the articles. */
export type MessageLanguage = 'ja' | 'en'

/** A short text for messages in both languages. */
export type Bilingual = Readonly<Record<MessageLanguage, string>>
