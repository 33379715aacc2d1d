import type { PageImage, PageView } from '../../page/layout-variables.ts'
import { fileMadeLater } from '../../page/output-file.ts'
import type { OutputFile } from '../../page/output-file.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { absoluteUrl } from '../addresses/page-address.ts'
import type { PageAddress } from '../addresses/page-address.ts'
import type { Site } from '../site.ts'

type WithoutAddress<View> = View extends PageView
  ? Omit<View, 'url' | 'canonical' | 'image'> & { readonly image?: PageImage | undefined }
  : never

/** Draws a page of the tool's own at its address; no file when the layout failed. */
export function drawPage(
  site: Site,
  layout: string,
  { outputPath, url }: PageAddress,
  view: WithoutAddress<PageView>,
): readonly OutputFile[] {
  const canonical = absoluteUrl(site.plan.settings, url)
  const page: PageView = { image: undefined, ...view, url, canonical }
  const draw = (): string | undefined => site.renderLayout(layout, page)
  if (site.foundation !== undefined) {
    return [
      fileMadeLater(outputPath, fingerprint(site.foundation, layout, JSON.stringify(page)), draw),
    ]
  }
  const contents = draw()
  return contents === undefined ? [] : [{ path: outputPath, contents }]
}
