import { defineMessage } from '../define-message.ts'

type Named = { readonly nearest: string | undefined }

export const layoutMessages = {
  'unknown-layout': defineMessage<Named & { layout: string; known: readonly string[] }>({
    severity: 'error',
    ja: ({ layout, nearest, known }) => ({
      message: `「${layout}」というレイアウトはありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？ 使えるのは ${known.join('、')} です`
        : `使えるのは ${known.join('、')} です。新しく作るなら layouts/ に置いてください`,
    }),
    en: ({ layout, nearest, known }) => ({
      message: `there is no layout "${layout}"`,
      remedy: nearest
        ? `did you mean "${nearest}"? There are: ${known.join(', ')}`
        : `there are: ${known.join(', ')}; a new one goes into layouts/`,
    }),
  }),
  'layout-missing': defineMessage<{ name: string }>({
    severity: 'error',
    ja: ({ name }) => ({
      message: `layouts/${name}.html がありません`,
      remedy: `このファイルを作るか、元のレイアウトから写してください`,
    }),
    en: ({ name }) => ({
      message: `layouts/${name}.html does not exist`,
      remedy: 'write that file, or copy it from the layouts that came with the tool',
    }),
  }),
  'layout-syntax': defineMessage<{ detail: string }>({
    severity: 'error',
    ja: ({ detail }) => ({
      message: `テンプレートとして読めません（${detail}）`,
      remedy: '波かっこの対と、タグの書き方を確かめてください',
    }),
    en: ({ detail }) => ({
      message: `this can't be read as a template (${detail})`,
      remedy: 'look at the braces and at how the tag is written',
    }),
  }),
  'layout-unclosed': defineMessage<{ opening: string }>({
    severity: 'error',
    ja: ({ opening }) => ({
      message: `${opening} が閉じていません`,
      remedy: opening.startsWith('{%')
        ? `対になる ${closingOf(opening)} を書いてください`
        : '「}}」で閉じてください',
    }),
    en: ({ opening }) => ({
      message: `${opening} is not closed`,
      remedy: opening.startsWith('{%')
        ? `write the ${closingOf(opening)} that belongs to it`
        : 'close it with "}}"',
    }),
  }),
  'layout-unknown-tag': defineMessage<Named & { tag: string }>({
    severity: 'error',
    ja: ({ tag, nearest }) => ({
      message: `「{% ${tag} %}」というタグはありません`,
      remedy: tagRemedy(tag, nearest).ja,
    }),
    en: ({ tag, nearest }) => ({
      message: `there is no tag "{% ${tag} %}"`,
      remedy: tagRemedy(tag, nearest).en,
    }),
  }),
  'layout-unknown-filter': defineMessage<Named & { filter: string }>({
    severity: 'error',
    ja: ({ filter, nearest }) => ({
      message: `「${filter}」というフィルターはありません`,
      remedy: filterRemedy(filter, nearest).ja,
    }),
    en: ({ filter, nearest }) => ({
      message: `there is no filter "${filter}"`,
      remedy: filterRemedy(filter, nearest).en,
    }),
  }),
  'layout-unknown-variable': defineMessage<Named & { variable: string }>({
    severity: 'error',
    ja: ({ variable, nearest }) => ({
      message: `「${variable}」という変数はありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : '使える変数は docs/layouts.md にまとめてあります',
    }),
    en: ({ variable, nearest }) => ({
      message: `there is no variable "${variable}"`,
      remedy: nearest ? `did you mean "${nearest}"?` : 'docs/layouts.md lists all variables',
    }),
  }),
  'layout-absent-value': defineMessage<{ variable: string }>({
    severity: 'error',
    ja: ({ variable }) => ({
      message: `「${variable}」がないページもあります`,
      remedy: `{% if ${variable} %} と {% endif %} で囲んでください`,
    }),
    en: ({ variable }) => ({
      message: `some pages have no "${variable}"`,
      remedy: `put it between {% if ${variable} %} and {% endif %}`,
    }),
  }),
  'layout-not-text': defineMessage({
    severity: 'error',
    ja: () => ({
      message: 'いくつもの値のまとまりなので、このままでは書き出せません',
      remedy: 'page.article.title のように、その中のひとつを選んでください',
    }),
    en: () => ({
      message: 'this is a group of values and has no text of its own',
      remedy: 'choose one of them, like page.article.title',
    }),
  }),
  'layout-missing-partial': defineMessage<Named & { name: string }>({
    severity: 'error',
    ja: ({ name, nearest }) => ({
      message: `layouts/partials/${name}.html がありません`,
      remedy: nearest
        ? `「${nearest}」のことですか？`
        : '部品は layouts/partials/ に置き、フォルダー名も拡張子も付けずに呼んでください',
    }),
    en: ({ name, nearest }) => ({
      message: `layouts/partials/${name}.html does not exist`,
      remedy: nearest
        ? `did you mean "${nearest}"?`
        : 'partials live in layouts/partials/ and are called without folder and extension',
    }),
  }),
  'layout-cycle': defineMessage<{ path: readonly string[] }>({
    severity: 'error',
    ja: ({ path }) => ({
      message: `部品が互いを呼び合っています（${path.join(' → ')}）`,
      remedy: 'どれかひとつの呼び出しを外してください',
    }),
    en: ({ path }) => ({
      message: `these files call each other in a circle (${path.join(' → ')})`,
      remedy: 'take one of the calls out',
    }),
  }),
  'layout-content-missing': defineMessage({
    severity: 'error',
    ja: () => ({
      message: '記事の本文がどこにも入りません',
      remedy: '本文の場所に {{ page.content }} と書いてください',
    }),
    en: () => ({
      message: 'the article itself appears nowhere',
      remedy: 'write {{ page.content }} where it belongs',
    }),
  }),
  'layout-content-twice': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '記事の本文が二度入ります',
      remedy: '{{ page.content }} をひとつだけ残してください',
    }),
    en: () => ({
      message: 'the article appears twice',
      remedy: 'keep one {{ page.content }}',
    }),
  }),
  'layout-charset': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '文字コードの宣言がありません',
      remedy: '<head> のすぐ後に <meta charset="utf-8" /> と書いてください',
    }),
    en: () => ({
      message: 'the encoding is not declared',
      remedy: 'write <meta charset="utf-8" /> right after <head>',
    }),
  }),
  'layout-lang': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: 'ページの言語が書かれていません',
      remedy: '<html lang="{{ site.language }}"> と書いてください',
    }),
    en: () => ({
      message: 'the language of the page is not said',
      remedy: 'write <html lang="{{ site.language }}">',
    }),
  }),
  'layout-title': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '<title> がないか、空です',
      remedy: '<head> の中に <title>{{ page.title }}</title> と書いてください',
    }),
    en: () => ({
      message: '<title> is missing or empty',
      remedy: 'write <title>{{ page.title }}</title> in <head>',
    }),
  }),
  'layout-viewport': defineMessage({
    severity: 'warning',
    ja: () => ({
      message: '画面の幅に合わせる指定がなく、電話では字が小さくなります',
      remedy:
        '<head> の中に <meta name="viewport" content="width=device-width, initial-scale=1" /> と書いてください',
    }),
    en: () => ({
      message: 'no viewport is set: phones will show tiny letters',
      remedy:
        'write <meta name="viewport" content="width=device-width, initial-scale=1" /> in <head>',
    }),
  }),
  'layout-failed': defineMessage<{ detail: string }>({
    severity: 'error',
    ja: ({ detail }) => ({
      message: `ページを組み立てられませんでした（${detail}）`,
      remedy: 'この行の値とフィルターの組み合わせを確かめてください',
    }),
    en: ({ detail }) => ({
      message: `the page could not be put together (${detail})`,
      remedy: 'look at the values and filters of this line',
    }),
  }),
}

interface Bilingual {
  readonly ja: string
  readonly en: string
}

/** `{% if x %}` → `{% endif %}`. */
function closingOf(opening: string): string {
  return `{% end${/^\{%-?\s*(\w+)/.exec(opening)?.[1] ?? ''} %}`
}

function tagRemedy(tag: string, nearest: string | undefined): Bilingual {
  if (tag === 'include') {
    return {
      ja: '部品を呼ぶには {% render %} を使ってください',
      en: 'call partials with {% render %}',
    }
  }
  const opening = /^end(\w+)$/.exec(tag)?.[1]
  if (opening !== undefined) {
    return { ja: `先に {% ${opening} %} が要ります`, en: `a {% ${opening} %} must come first` }
  }
  return nearest
    ? { ja: `「${nearest}」のことですか？`, en: `did you mean "${nearest}"?` }
    : {
        ja: '使えるタグは docs/layouts.md にまとめてあります',
        en: 'docs/layouts.md lists all tags',
      }
}

function filterRemedy(filter: string, nearest: string | undefined): Bilingual {
  if (filter === 'raw') {
    return {
      ja: '「| raw」を消してください。page.content と見出しは、何も付けなくても HTML のまま入ります',
      en: 'take "| raw" out: page.content and headings go in as HTML by themselves',
    }
  }
  if (filter.startsWith('date')) {
    return {
      ja: '日付は page.article.date.text のように、書式の整ったものを使ってください',
      en: 'dates come ready to print: page.article.date.text',
    }
  }
  return nearest
    ? { ja: `「${nearest}」のことですか？`, en: `did you mean "${nearest}"?` }
    : {
        ja: '使えるフィルターは docs/layouts.md にまとめてあります',
        en: 'docs/layouts.md lists all filters',
      }
}
