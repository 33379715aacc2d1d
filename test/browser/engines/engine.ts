/** How a browser is started. */
export interface EngineOptions {
  /** The reader's own lower limit of type, in pixels. */
  readonly minimumFontSize?: number
  /** Device pixels for a CSS pixel: of the screen, or by the reader's zoom. */
  readonly scale?: number
}

/** How a page is opened. */
export interface PageOptions {
  readonly width?: number
  readonly height?: number
}

/** A page in any of the three engines. */
export interface EnginePage {
  /** What an expression gives in the page; a promise is waited for. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly resize: (width: number) => Promise<void>
  /** Presses Ctrl and a letter. */
  readonly control: (letter: string) => Promise<void>
  /** A PNG of what is on the screen. */
  readonly screenshot: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A browser that runs. */
export interface RunningEngine {
  readonly open: (address: string, options?: PageOptions) => Promise<EnginePage>
  readonly close: () => Promise<void>
}

/** A browser that may be on this machine. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  /** What isn't here, though the engine needs it: names of programs. */
  readonly missing: readonly string[]
  /** Whether it can be started so. */
  readonly takes: (options: EngineOptions) => boolean
  readonly start: (options?: EngineOptions) => Promise<RunningEngine>
}

export const defaultWidth = 1200
export const defaultHeight = 900
