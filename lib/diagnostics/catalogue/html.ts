import { defineMessage } from '../define-message.ts'

/** `forbidden`: the site's settings allow none of it (`html: safe`). */
type Policed = { readonly name: string; readonly forbidden: boolean }

const weight = ({ forbidden }: Policed) => (forbidden ? 'error' : 'warning')

/** Problems in the HTML that a writer puts into an article. */
export const htmlMessages = {
  'html-unclosed': defineMessage<{
    name: string
    /** True inside a paragraph, a list item or the like, which the element may not outlast. */
    confined: boolean
  }>({
    severity: 'error',
    ja: ({ name, confined }) => ({
      message: `<${name}> が閉じていません`,
      remedy: confined
        ? `同じ段落やリスト項目の中に </${name}> を書いてください`
        : `囲みたい部分の終わりに </${name}> を書いてください`,
    }),
    en: ({ name, confined }) => ({
      message: `<${name}> is not closed`,
      remedy: confined
        ? `write </${name}> within the same paragraph or list item`
        : `write </${name}> where it should end`,
    }),
  }),
  'unknown-element': defineMessage<{
    name: string
    /** False where it stays open, so that what follows would be inside it. */
    closed: boolean
    /** Looked for where it is closed: whoever leaves `<user>` open means no tag. */
    nearest: string | undefined
  }>({
    severity: ({ closed }) => (closed ? 'warning' : 'error'),
    ja: ({ name, nearest }) => ({
      message: `<${name}> という HTML のタグはないので、ページでは見えません`,
      remedy: nearest
        ? `<${nearest}> のことですか？ 文字として出すなら \`<${name}>\` か &lt;${name}> と書きます`
        : `文字として出すなら、\`<${name}>\` とコードにするか &lt;${name}> と書いてください`,
    }),
    en: ({ name, nearest }) => ({
      message: `HTML has no tag <${name}>, so nobody sees it on the page`,
      remedy: nearest
        ? `did you mean <${nearest}>? for the text itself, write \`<${name}>\` or &lt;${name}>`
        : `for the text itself, write \`<${name}>\` or &lt;${name}>`,
    }),
  }),
  'markdown-in-html': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'HTML のタグのすぐ下なので、Markdown として読まれず、文字のまま出ます',
      remedy: 'この行の前に空行を入れてください（閉じるタグの前にも）',
    }),
    en: () => ({
      message: 'right below a tag of HTML this is not read as Markdown, but printed as it is',
      remedy: 'put an empty line before it, and one before the closing tag',
    }),
  }),
  'misplaced-element': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `<${name}> は、記事の中には置けません`,
      remedy: 'このタグを消してください。ページ全体に要るものは layouts/ のレイアウトに書きます',
    }),
    en: ({ name }) => ({
      message: `<${name}> cannot stand inside an article`,
      remedy: 'delete it; what every page needs goes into the layouts in layouts/',
    }),
  }),
  'comment-unclosed': defineMessage<{ opening: string }>({
    severity: 'error',
    ja: ({ opening }) => ({
      message: `「${opening}」が閉じていないので、ここから後ろがページに出ません`,
      remedy: `注釈の終わりに「${endOf(opening)}」と書いてください。文字として出すなら &lt; で始めます`,
    }),
    en: ({ opening }) => ({
      message: `"${opening}" is not closed, so that nothing behind it gets onto the page`,
      remedy: `write "${endOf(opening)}" where it ends, or &lt; for the character itself`,
    }),
  }),
  'html-stray': defineMessage<{ name: string }>({
    severity: 'error',
    ja: ({ name }) => ({
      message: `</${name}> に対応する <${name}> がありません`,
      remedy: `<${name}> を同じ段落やリスト項目の中に書くか、</${name}> を消してください`,
    }),
    en: ({ name }) => ({
      message: `</${name}> closes nothing`,
      remedy: `write <${name}> within the same paragraph or list item, or delete </${name}>`,
    }),
  }),
  'html-nesting': defineMessage<{ name: string; outer: string }>({
    severity: 'error',
    ja: ({ name, outer }) => ({
      message: `<${outer}> の中に <${name}> は置けません`,
      remedy: `先に </${outer}> で閉じてください`,
    }),
    en: ({ name, outer }) => ({
      message: `<${name}> cannot stand inside ${outer === name ? 'another ' : ''}<${outer}>`,
      remedy: `close the first one with </${outer}>`,
    }),
  }),
  'html-duplicate-attribute': defineMessage<{ name: string }>({
    severity: 'warning',
    ja: ({ name }) => ({
      message: `属性 ${name} が 2 度書かれています。後のほうは読まれません`,
      remedy: 'どちらかを消してください',
    }),
    en: ({ name }) => ({
      message: `the attribute ${name} is given twice; the second is not read`,
      remedy: 'delete one of the two',
    }),
  }),
  'inline-script': defineMessage<Policed>({
    severity: weight,
    ja: ({ name }) => ({
      message: `${name} は、ページの安全の設定で止められ、フィードからも除かれます`,
      remedy: `${name === 'script' ? '<script> と </script> の間' : `${name}="…"`}を消し、スクリプトなしで読めるようにしてください`,
    }),
    en: ({ name }) => ({
      message: `${name}: the page's security policy stops scripts, and feeds drop them`,
      remedy: `delete ${name === 'script' ? 'everything from <script> to </script>' : `${name}="…"`}, so that the article reads without a script`,
    }),
  }),
  'inline-frame': defineMessage<Policed>({
    severity: weight,
    ja: ({ name }) => ({
      message: `<${name}> は、ページの安全の設定で止められ、フィードからも除かれます`,
      remedy: '代わりに、そのページへのリンクを書いてください',
    }),
    en: ({ name }) => ({
      message: `<${name}>: the page's security policy stops frames, and feeds drop them`,
      remedy: 'write a link to the other page instead',
    }),
  }),
  'style-attribute': defineMessage<Policed>({
    severity: 'warning',
    ja: () => ({
      message: 'ここに書いた見た目の指定は、ページの安全の設定で止められます',
      remedy: 'class を付け、見た目は layouts/ のスタイルシートに書いてください',
    }),
    en: () => ({
      message: "the page's security policy stops styles that are written here",
      remedy: 'give it a class, and put the style into the stylesheet in layouts/',
    }),
  }),
}

/** What closes a comment, a CDATA section, a declaration. */
function endOf(opening: string): string {
  if (opening === '<!--') return '-->'
  if (opening === '<?') return '?>'
  return opening.includes('CDATA') ? ']]>' : '>'
}
