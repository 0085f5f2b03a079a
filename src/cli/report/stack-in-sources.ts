import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { remember } from '../../ground/basics/remember.ts'

/** A stack as the sources have it: `…/cli.bundle.js:9412:7` → `src/pair/pair-folder.ts:31:9`. Without a map it stays as it is. */
export const stackInSources = (stack: string): string =>
  stack.replace(/([^\s(]+\.bundle\.js):(\d+):(\d+)/g, (place, file: string, line: string, column: string) => {
    const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (entry === undefined || !('originalSource' in entry)) return place
    return `${entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  })

const mapOf = remember((file: string) => {
  const path = `${file}.map`
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined
})
