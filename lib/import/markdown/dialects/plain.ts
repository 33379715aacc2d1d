import type { Dialect } from '../dialect.ts'

/** Markdown of no tool in particular: files and folders stay as they are. */
export const plain: Dialect = {
  configs: [],
  isArticle: ({ file, hasData }) =>
    hasData || !/(?:^|\/)(?:README|LICENSE|CHANGELOG|CONTRIBUTING)\.md$/i.test(file.path),
  place: ({ file }) => {
    const path = file.path.replace(/\.(?:markdown|mdown|mkd)$/i, '.md')
    return { path, address: undefined }
  },
  carry: (path) => path,
  breaks: () => false,
  rewrites: [],
  leftovers: [],
}
