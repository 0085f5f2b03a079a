#!/usr/bin/env node
// In a checkout the TypeScript is compiled at the first run and after each change; a published package carries it compiled.
import { existsSync } from 'node:fs'

const sources = new URL('../src/cli.ts', import.meta.url)
if (existsSync(sources)) {
  const { compile } = await import('./compile.js')
  await compile()
}
const { main } = await import(new URL('../dist/cli.js', import.meta.url).href)
process.exitCode = await main(process.argv.slice(2))
