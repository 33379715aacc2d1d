import type { PageInfo } from '../io/preview/messages.ts'
import type { Answer } from '../io/preview/preview-server.ts'
import { answerPath } from './answer-path.ts'
import { inject } from './inject.ts'
import { articleInfo, hiddenPages } from './page-info.ts'
import type { PreviewedSite } from './previewed-site.ts'

/** What is shown, and what the script in the page is told besides. */
export interface Showing {
  /** `undefined` as long as no site could be made. */
  readonly site: PreviewedSite | undefined
  /** A page as it was when it was last drawn, if it may stand in for one that cannot be drawn. */
  readonly lastPage: (outputPath: string) => string | undefined
  readonly info: Pick<PageInfo, 'run' | 'version' | 'language'>
  /** The site's folder, absolute. */
  readonly root: string
}

/** A page of the site as dist has it, with the preview's script; another file as it is. */
export function showPath(showing: Showing, path: string): Answer {
  const { site, lastPage } = showing
  if (!site) return { kind: 'file', name: 'a.html', contents: emptyPage(showing), status: 500 }
  const target = answerPath(
    (outputPath) => site.read(outputPath) ?? lastPage(outputPath),
    path,
    site.plan.settings.basePath,
  )
  if (target.kind === 'redirect') return target
  const { outputPath } = target
  if (target.kind === 'missing') return showMissing(showing, site)
  const { contents } = target
  if (typeof contents !== 'string' || !outputPath.endsWith('.html')) {
    return { kind: 'file', name: outputPath, contents }
  }
  return {
    kind: 'file',
    name: outputPath,
    contents: inject(contents, infoOf(showing, site, outputPath)),
  }
}

function showMissing(showing: Showing, site: PreviewedSite): Answer {
  const page = site.read('404.html') ?? showing.lastPage('404.html')
  const info = infoOf(showing, site, '404.html')
  const contents = page === undefined ? emptyPage(showing) : inject(String(page), info)
  return { kind: 'file', name: '404.html', contents, status: 404 }
}

function infoOf(showing: Showing, site: PreviewedSite, outputPath: string): PageInfo {
  const article = site.plan.pages.find((one) => one.outputPath === outputPath)
  return {
    ...showing.info,
    hidden: hiddenPages(site),
    ...(article && { article: articleInfo(site, article, showing.root) }),
  }
}

/** Nothing to see but what the script lays over it. */
function emptyPage({ info }: Showing): string {
  const page = `<!doctype html>
<html lang="${info.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>kumihan</title>
</head>
<body></body>
</html>
`
  return inject(page, { ...info, hidden: [] })
}
