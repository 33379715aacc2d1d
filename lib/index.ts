// The public API. What is not exported here may change with any version.

export { buildSite } from './build-in-memory.ts'
export type { BuiltSite, SiteOptions } from './build-in-memory.ts'
export { createRenderer } from './markdown/create-renderer.ts'
export type { Rendering } from './markdown/create-renderer.ts'
export type { RendererOptions } from './markdown/renderer-options.ts'
export type { Heading } from './markdown/rendered-article.ts'
export type { SiteFile, SiteSources } from './article/sources.ts'
export type { SourceFile } from './text/source-file.ts'
export type { OutputFile } from './page/output-file.ts'
export type { Severity } from './diagnostics/define-message.ts'
export type { Diagnostic, Place, Position } from './diagnostics/diagnostic.ts'
