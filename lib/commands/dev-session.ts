import { randomBytes } from 'node:crypto'
import { relative, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SiteSources } from '../article/sources.ts'
import { arrangeDiagnostics } from '../diagnostics/arrange.ts'
import { collectDiagnostics } from '../diagnostics/collect.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { EnvironmentProblem } from '../io/environment-problem.ts'
import { createFontTools } from '../io/fonts/font-tools.ts'
import type { ProblemReport, SiteChange } from '../io/preview/messages.ts'
import type { Answer } from '../io/preview/preview-server.ts'
import { createSourceStore } from '../io/source-store.ts'
import type { SourceChanges } from '../io/watch.ts'
import { changedFiles } from '../preview/changed-files.ts'
import { joinMoves, movedPages } from '../preview/moved-pages.ts'
import { createPreview } from '../preview/preview-site.ts'
import type { PreviewedSite } from '../preview/previewed-site.ts'
import { viewProblem } from '../preview/problem-view.ts'
import { showPath } from '../preview/show-page.ts'
import { buildMoment } from './build-moment.ts'
import type { CommandCall } from './command.ts'
import { heedIgnores } from './heed-ignores.ts'
import { sourceTexts } from './source-texts.ts'
import { builtInLayouts, toolFolder } from './tool-folder.ts'

/** What the pages and the person are told of. */
export interface DevEvents {
  readonly changed: (change: SiteChange) => void
  readonly problems: (report: ProblemReport) => void
  /** Once the whole site was looked through. */
  readonly checked: (
    problems: readonly Diagnostic[],
    sourceText: (path: string) => string | undefined,
  ) => void
}

/** A site that is being written, as it is at the moment. */
export interface DevSession {
  readonly answer: (path: string) => Answer
  /** The front page's path. */
  readonly home: () => string
  readonly sources: () => SiteSources
  /** Takes in what changed; resolves when everything was looked through, or something newer came. */
  readonly update: (changes: SourceChanges) => Promise<void>
}

/** How long articles are looked through before requests are heard, in milliseconds. */
const breath = 8

interface DrawnPage {
  readonly contents: string
  readonly source: string | undefined
}

/** Reads the site for the first time. Nothing is written to the disk, ever. */
export function openSession(
  { root, language, terminal }: CommandCall,
  events: DevEvents,
): DevSession {
  const store = createSourceStore(root, builtInLayouts())
  const preview = createPreview(createFontTools(toolFolder))
  const run = randomBytes(6).toString('hex')
  const drawn = new Map<string, DrawnPage>()
  let version = 0
  let moved: SiteChange['moved'] = {}
  let diagnostics = collectDiagnostics(language)
  let sources = store.read(diagnostics.report)
  let site = preview(sources, buildMoment(terminal.now()), diagnostics.report)
  /** False while settings cannot be used, and what is shown is the site before. */
  let current = site !== undefined

  function read(before: PreviewedSite, outputPath: string): ReturnType<PreviewedSite['read']> {
    const contents = before.read(outputPath)
    if (typeof contents === 'string') {
      const article = before.plan.pages.find((one) => one.outputPath === outputPath)
      drawn.set(outputPath, { contents, source: article?.source.path })
    }
    return contents
  }

  /** As dist/ keeps its old pages while there are errors. */
  function lastPage(outputPath: string): string | undefined {
    const page = drawn.get(outputPath)
    if (!page || !diagnostics.list.some(({ severity }) => severity === 'error')) return undefined
    const isThere =
      page.source === undefined || sources.articles.some(({ path }) => path === page.source)
    return isThere ? page.contents : undefined
  }

  function answer(path: string): Answer {
    const shown = site
    const readable = shown && { ...shown, read: (output: string) => read(shown, output) }
    const info = { run, version, language }
    try {
      return showPath({ site: readable, lastPage, info, root }, path)
    } catch (error) {
      // A copied file that was deleted a moment ago.
      if (!(error instanceof EnvironmentProblem)) throw error
      return { kind: 'file', name: 'a.txt', contents: `${error.message}\n`, status: 404 }
    }
  }

  async function lookThrough(): Promise<void> {
    const mine = version
    const texts = sourceTexts(sources)
    const { list } = diagnostics
    if (site && current) {
      let last = performance.now()
      for (const _ of site.check()) {
        if (performance.now() - last < breath) continue
        await setImmediate()
        if (mine !== version) return
        last = performance.now()
      }
    }
    const heard = await heedIgnores(list, sources)
    if (mine !== version) return
    const problems = arrangeDiagnostics(heard, language)
    events.problems({ problems: problems.map((one) => viewProblem(one, root, texts)) })
    events.checked(problems, texts)
  }

  function update(changes: SourceChanges): Promise<void> {
    const before = site
    version += 1
    store.forget(changes)
    diagnostics = collectDiagnostics(language)
    sources = store.read(diagnostics.report)
    const next = preview(sources, buildMoment(terminal.now()), diagnostics.report)
    current = next !== undefined
    site = next ?? before
    const pages = site?.plan.pages ?? []
    moved = joinMoves(moved, movedPages(before?.plan.pages ?? [], pages), pages)
    events.changed({
      run,
      version,
      sources: [...changes.files].map((file) => sitePath(root, file)),
      files: changedFiles(before?.copies ?? [], site?.copies ?? []),
      moved,
    })
    return lookThrough()
  }

  return {
    answer,
    home: () => `${site?.plan.settings.basePath ?? ''}/`,
    sources: () => sources,
    update,
  }
}

function sitePath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/').normalize('NFC')
}
