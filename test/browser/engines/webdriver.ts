/** One session of a server that speaks the W3C's WebDriver protocol. */
export interface WebDriverSession {
  readonly get: <T>(command: string) => Promise<T>
  readonly post: <T>(command: string, body?: object) => Promise<T>
  /** Ends the session, and the browser with it. */
  readonly end: () => Promise<void>
}

/** Starts a session at a server, as soon as it listens. */
export async function startSession(
  server: string,
  capabilities: object,
): Promise<WebDriverSession> {
  await untilReady(server)
  const { sessionId } = await ask<{ readonly sessionId: string }>(`${server}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })
  const session = `${server}/session/${sessionId}`
  return {
    get: (command) => ask(`${session}/${command}`, 'GET'),
    post: (command, body = {}) => ask(`${session}/${command}`, 'POST', body),
    end: () => ask(session, 'DELETE'),
  }
}

async function untilReady(server: string): Promise<void> {
  const limit = Date.now() + 10_000
  for (;;) {
    try {
      await ask(`${server}/status`, 'GET')
      return
    } catch (error) {
      if (Date.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

async function ask<T>(address: string, method: string, body?: object): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  })
  const { value } = (await response.json()) as { readonly value: T }
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`)
  return value
}
