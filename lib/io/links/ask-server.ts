/** What came of asking for an address; `undefined`: it can be opened, or nobody can tell. */
export type LinkProblem = string | undefined

export interface AskOptions {
  /** How long a server may take, in milliseconds. */
  readonly patience: number
  /** How the program introduces itself. */
  readonly userAgent: string
}

/** The server is there, and does not want to talk to programs: that says nothing of the page. */
const unwilling: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 418, 429, 451, 999])

/**
 * Asks a server whether an address can be opened, without fetching the page where that is enough.
 * Returns the reason why it cannot: `404`, `ENOTFOUND`, `timeout`.
 */
export async function askServer(url: string, options: AskOptions): Promise<LinkProblem> {
  const head = await statusOf(url, 'HEAD', options)
  // Many servers answer HEAD wrongly, or not at all.
  const status = typeof head === 'number' && head < 400 ? head : await statusOf(url, 'GET', options)
  if (typeof status === 'string') return status
  return status < 400 || unwilling.has(status) ? undefined : String(status)
}

async function statusOf(
  url: string,
  method: 'HEAD' | 'GET',
  { patience, userAgent }: AskOptions,
): Promise<number | string> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': userAgent, accept: '*/*' },
    })
    await response.body?.cancel()
    return response.status
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error.message
}
