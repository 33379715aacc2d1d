import { defineMessage } from '../define-message.ts'

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

/** Problems in the Markdown of an article. */
export const markdownMessages = {
  'too-deep': defineMessage<{ deepest: number }>({
    severity: 'error',
    ja: ({ deepest }) => ({
      message: `引用やリストが ${deepest} 段より深く入れ子になっています`,
      remedy: 'ここから先は書かれたままの文字で出ます。入れ子を浅くしてください',
    }),
    en: ({ deepest }) => ({
      message: `quotes or lists are nested more than ${deepest} levels deep`,
      remedy: 'from here on, the text is printed as typed; nest it less deeply',
    }),
  }),
  'fence-unclosed': defineMessage<{ markup: string; near: string | undefined }>({
    severity: 'error',
    ja: ({ markup, near }) => ({
      message: 'コードの囲みが閉じていません。ここから後ろがすべてコードになります',
      remedy:
        near === undefined
          ? `コードの終わりの次の行に「${markup}」だけを書いてください`
          : `「${near}」は閉じる印になりません。「${markup}」だけを、始まりと同じ字下げで書いてください`,
    }),
    en: ({ markup, near }) => ({
      message: 'this code block has no end: all that follows is code',
      remedy:
        near === undefined
          ? `write "${markup}" alone on the line after the code`
          : `"${near}" does not end it; write "${markup}" alone, indented like the beginning`,
    }),
  }),
  'unknown-lang': defineMessage<{ language: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ language, nearest }) => ({
      message: `「${language}」という言語は知らないので、色を付けません`,
      remedy: nearest
        ? `「${nearest}」のことなら、つづりを直してください`
        : 'ふつうの文字として見せるなら「text」と書いてください',
    }),
    en: ({ language, nearest }) => ({
      message: `"${language}" is no language known here; the code gets no colours`,
      remedy: nearest ? `did you mean "${nearest}"?` : 'write "text" for plain text',
    }),
  }),
  'unknown-fence-option': defineMessage<{
    name: string
    nearest: string | undefined
    known: readonly string[]
  }>({
    severity: 'warning',
    ja: ({ name, nearest, known }) => ({
      message: `「${name}」という指定はありません`,
      remedy: nearest
        ? `「${nearest}」のことなら、つづりを直してください`
        : `ここに書ける指定: ${known.join('、')}`,
    }),
    en: ({ name, nearest, known }) => ({
      message: `there is no option "${name}" here`,
      remedy: nearest ? `did you mean "${nearest}"?` : `options: ${known.join(', ')}`,
    }),
  }),
  'unknown-alert': defineMessage<{ word: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ word, nearest }) => ({
      message: `[!${word}] という囲みはありません。引用になります`,
      remedy: nearest
        ? `[!${nearest}] のことなら、つづりを直してください`
        : '[!NOTE] [!TIP] [!IMPORTANT] [!WARNING] [!CAUTION] のどれかにしてください',
    }),
    en: ({ word, nearest }) => ({
      message: `there is no alert [!${word}]; this is a quote`,
      remedy: nearest
        ? `did you mean [!${nearest}]?`
        : 'write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]',
    }),
  }),
  'heading-order': defineMessage<{ level: number; last: number | undefined }>({
    severity: 'warning',
    ja: ({ level, last }) =>
      level === 1
        ? {
            message: '大見出し（#）は、記事の題名の 1 つだけです',
            remedy: '本文の見出しは ## から始めてください',
          }
        : {
            message: `見出しが段を飛ばして h${level} になっています`,
            remedy: `h${(last ?? 1) + 1}（${'#'.repeat((last ?? 1) + 1)}）にしてください`,
          },
    en: ({ level, last }) =>
      level === 1
        ? {
            message: 'the only first-level heading is the title of the article',
            remedy: 'start the headings of the text with ##',
          }
        : {
            message: `this heading skips to level ${level}`,
            remedy: `make it level ${(last ?? 1) + 1} (${'#'.repeat((last ?? 1) + 1)})`,
          },
  }),
  'duplicate-id': defineMessage<{ id: string }>({
    severity: 'error',
    ja: ({ id }) => ({
      message: `id「${id}」は、この記事の別のところでも使われています`,
      remedy: 'どちらかを違う名前にしてください',
    }),
    en: ({ id }) => ({
      message: `the id "${id}" is used elsewhere in this article`,
      remedy: 'give one of the two another name',
    }),
  }),
  'undefined-footnote': defineMessage<{ label: string }>({
    severity: 'error',
    ja: ({ label }) => ({
      message: `脚注 [^${label}] の本文がありません`,
      remedy: `「[^${label}]: 脚注の文」という行を足してください`,
    }),
    en: ({ label }) => ({
      message: `the footnote [^${label}] has no text`,
      remedy: `add a line "[^${label}]: what the note says"`,
    }),
  }),
  'unused-footnote': defineMessage<{ label: string }>({
    severity: 'warning',
    ja: ({ label }) => ({
      message: `脚注 [^${label}] は、どこからも参照されていないので出ません`,
      remedy: `本文に [^${label}] を書くか、この脚注を消してください`,
    }),
    en: ({ label }) => ({
      message: `nothing refers to the footnote [^${label}], so it is not printed`,
      remedy: `write [^${label}] in the text, or delete the note`,
    }),
  }),
  'duplicate-footnote': defineMessage<{ label: string }>({
    severity: 'error',
    ja: ({ label }) => ({
      message: `脚注 [^${label}] の本文が 2 つあります`,
      remedy: 'どちらかを違う名前にしてください',
    }),
    en: ({ label }) => ({
      message: `the footnote [^${label}] has two texts`,
      remedy: 'give one of the two another name',
    }),
  }),
  'undefined-reference': defineMessage<{ label: string }>({
    severity: 'error',
    ja: ({ label }) => ({
      message: `リンク先 [${label}] が決められていないので、リンクになりません`,
      remedy: `「[${label}]: アドレス」という行を足してください。リンクでないなら、はじめの [ を \\[ と書きます`,
    }),
    en: ({ label }) => ({
      message: `this is no link: nothing says where [${label}] leads`,
      remedy: `add a line "[${label}]: address"; if no link is meant, write \\[ for the first [`,
    }),
  }),
  'duplicate-reference': defineMessage<{ label: string; earlier: string }>({
    severity: 'error',
    ja: ({ label, earlier }) => ({
      message: `[${label}] のリンク先は、前に「${earlier}」と決められています`,
      remedy: 'リンクはすべてそちらへ行きます。この行を消すか、[ ] の中を違う名前にしてください',
    }),
    en: ({ label, earlier }) => ({
      message: `an earlier line says that [${label}] leads to "${earlier}"`,
      remedy: 'all links go there; delete this line, or give it another name',
    }),
  }),
  'link-with-space': defineMessage<{ url: string }>({
    severity: 'warning',
    ja: ({ url }) => ({
      message: 'アドレスに空白があるので、リンクになりません',
      remedy: `(<${url.trim()}>) と書いてください`,
    }),
    en: ({ url }) => ({
      message: 'this is no link: there is a space in the address',
      remedy: `write (<${url.trim()}>)`,
    }),
  }),
  'unsafe-url': defineMessage<{ url: string }>({
    severity: 'error',
    ja: ({ url }) => ({
      message: `プログラムを動かすアドレス「${url.slice(0, 40)}」は使えません`,
      remedy: 'https:// で始まるアドレスか、サイトの中のファイルにしてください',
    }),
    en: ({ url }) => ({
      message: `an address that runs a program is not allowed: "${url.slice(0, 40)}"`,
      remedy: 'write one that starts with https://, or a file of the site',
    }),
  }),
  'missing-alt': defineMessage<{ tag: boolean }>({
    severity: 'warning',
    ja: ({ tag }) => ({
      message: '画像の代わりに読まれる文字がありません',
      remedy: tag
        ? 'alt="何の画像か" を足してください。飾りなら alt="" と書きます'
        : '![何の画像か](…) と書いてください。飾りなら <img alt="" src="…"> と書けます',
    }),
    en: ({ tag }) => ({
      message: 'this picture has no words for those who cannot see it',
      remedy: tag
        ? 'add alt="what it shows", or alt="" for mere decoration'
        : 'write ![what it shows](…), or <img alt="" src="…"> for mere decoration',
    }),
  }),
  'ruby-mismatch': defineMessage<{ base: string; characters: number; readings: number }>({
    severity: 'warning',
    ja: ({ base, characters, readings }) => ({
      message: `「${base}」は ${characters} 文字なのに、ふりがなが ${readings} つに分かれています`,
      remedy: '分け方を直すか、「|」を 1 つにして全体のふりがなにしてください',
    }),
    en: ({ base, characters, readings }) => ({
      message: `"${base}" has ${count(characters, 'character')}, but ${readings} readings`,
      remedy: 'divide the reading anew, or write a single "|" for one reading of the whole',
    }),
  }),
  'literal-emphasis': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '「**」が強調にならず、文字のまま出ます',
      remedy:
        '相手の ** がないか、内側に空白があります。文字として出すなら \\*\\* と書いてください',
    }),
    en: () => ({
      message: '"**" is printed as it is, not as emphasis',
      remedy: 'its partner is missing or a blank stands inside; write \\*\\* to print asterisks',
    }),
  }),
  'table-columns': defineMessage<{
    cells: number
    columns: number
    /** True for the line of `---` below the header: without as many there is no table at all. */
    delimiter: boolean
  }>({
    severity: 'warning',
    ja: ({ cells, columns, delimiter }) => ({
      message: delimiter
        ? `見出しは ${columns} 列なのに「---」が ${cells} 列なので、表になりません`
        : `見出しは ${columns} 列なのに、この行には ${cells} 列あります`,
      remedy: delimiter
        ? `この行を |${' --- |'.repeat(columns)} にしてください`
        : cells > columns
          ? 'はみ出した列は出ません。セルの中の「|」は「\\|」と書きます'
          : '足りない列は空になります。「|」を足してください',
    }),
    en: ({ cells, columns, delimiter }) => ({
      message: delimiter
        ? `the header has ${count(columns, 'column')}, the "---" below it ${cells}: this makes no table`
        : `the header has ${count(columns, 'column')}, this row has ${cells}`,
      remedy: delimiter
        ? `make this line |${' --- |'.repeat(columns)}`
        : cells > columns
          ? 'what is too much is not printed; inside a cell, write "\\|" for "|"'
          : 'the rest stays empty; add "|"',
    }),
  }),
  'wide-table': defineMessage<{ columns: number }>({
    severity: 'warning',
    ja: ({ columns }) => ({
      message: `表が ${columns} 列あります`,
      remedy:
        '横に送りながらでは読みにくいので、いくつかの表に分けるか、行と列を入れ替えてください',
    }),
    en: ({ columns }) => ({
      message: `this table has ${columns} columns`,
      remedy: 'nobody reads that sideways: divide it, or turn rows into columns',
    }),
  }),
  'fullwidth-markup': defineMessage<
    | { kind: 'mark'; found: string; meant: string }
    /** A blank in full width where somebody meant a new paragraph. */
    | { kind: 'indent' }
  >({
    severity: 'info',
    ja: (facts) =>
      facts.kind === 'mark'
        ? {
            message: `全角の「${facts.found}」は、ただの文字として出ます`,
            remedy: `見出しやリストなどの印なら、半角で「${facts.meant}」と書いてください`,
          }
        : {
            message: '行の頭を全角の空白で下げても、前の行から続く段落になります',
            remedy: '段落を改めるなら、前に空行を入れてください。続けるなら空白を消してください',
          },
    en: (facts) =>
      facts.kind === 'mark'
        ? {
            message: `the full-width "${facts.found}" is printed as it is`,
            remedy: `if it is meant as markup, write "${facts.meant}"`,
          }
        : {
            message:
              'a line that starts with a full-width blank still belongs to the paragraph above',
            remedy: 'put an empty line before it for a new paragraph, or delete the blank',
          },
  }),
  'halfwidth-kana': defineMessage<{ found: string; meant: string }>({
    severity: 'warning',
    ja: ({ found, meant }) => ({
      message: `半角カタカナ「${found}」があります`,
      remedy: `全角で「${meant}」と書いてください`,
    }),
    en: ({ found, meant }) => ({
      message: `there is half-width katakana: "${found}"`,
      remedy: `write "${meant}"`,
    }),
  }),
  'bad-entity': defineMessage<{ entity: string }>({
    severity: 'warning',
    ja: ({ entity }) => ({
      message: `「${entity}」という文字はありません`,
      remedy: '出したい文字をそのまま書いてください',
    }),
    en: ({ entity }) => ({
      message: `"${entity}" stands for no character`,
      remedy: 'type the character itself',
    }),
  }),
  'unknown-entity': defineMessage<{ entity: string; nearest: string | undefined }>({
    severity: 'warning',
    ja: ({ entity, nearest }) => ({
      message: `「${entity}」は文字参照ではないので、このまま出ます`,
      remedy: nearest
        ? `「&${nearest};」のことなら、つづりを直してください`
        : `このまま出したいなら「&amp;${entity.slice(1)}」と書いてください`,
    }),
    en: ({ entity, nearest }) => ({
      message: `"${entity}" is no character reference and is printed as it is`,
      remedy: nearest ? `did you mean "&${nearest};"?` : `write "&amp;${entity.slice(1)}"`,
    }),
  }),
  'suspicious-join': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '行末の「\\」が、改行にならずに文字のまま出ます',
      remedy: '改行したいなら後ろの空白を消し、次の行を続けてください。要らなければ消してください',
    }),
    en: () => ({
      message: 'the "\\" at the end of this line breaks nothing and is printed',
      remedy: 'for a line break, let the next line follow it at once; else delete it',
    }),
  }),
}
