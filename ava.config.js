// Tests that run the command run its bundle: it must be the one of the sources.
await import('./build/scripts/bundle.js')

export default {
  files: ['test/**/*.test.ts'],
  typescript: { rewritePaths: { 'test/': 'build/test/' }, compile: false },
  timeout: '2m',
  workerThreads: false,
}
