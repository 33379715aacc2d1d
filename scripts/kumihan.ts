// node build/scripts/kumihan.js: the command as the compiler has left it.
await import('./bundle.ts')

await import(new URL('../bundle/cli.js', import.meta.url).href)
