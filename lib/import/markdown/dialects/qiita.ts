import type { Dialect, Rewrite } from '../dialect.ts'
import { alertText } from '../rewrites.ts'

const kinds: Readonly<Record<string, string>> = { info: 'NOTE', warn: 'WARNING', alert: 'CAUTION' }

const rewrites: readonly Rewrite[] = [
  {
    counts: 'alerts',
    pattern: /^:::note(?:[ \t]+(info|warn|alert))?[ \t]*\n([\s\S]*?)\n:::[ \t]*$/gm,
    replace: ([, kind = 'info', text = '']) => alertText(kinds[kind] ?? 'NOTE', text),
    everywhere: true,
  },
]

/** Qiita's command line: public/, notes; articles for a few readers are drafts here. */
export const qiita: Dialect = {
  configs: [],
  isArticle: ({ file }) => file.path.startsWith('public/'),
  place: ({ file }) => ({ path: file.path.replace(/^public\//, ''), address: undefined }),
  carry: (path) => (/^(?:public|images)\//.test(path) ? path.replace(/^public\//, '') : undefined),
  breaks: () => true,
  rewrites,
  leftovers: [/^:{3,}.*$/gm],
  adapt: ({ private: limited, ignorePublish, updated_at: updated, slide, ...data }) => ({
    ...data,
    date: updated,
    draft: limited === true || ignorePublish === true || undefined,
    slide: slide === true || undefined,
  }),
}
