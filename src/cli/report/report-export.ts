import pc from 'picocolors'
import { answerInJson } from './answer-in-json.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What was exported, and how much of it. */
export interface Exported {
  kind: 'xliff' | 'tmx'
  /** Of the article; undefined of a memory. */
  key: string | undefined
  /** Units, or pairs of sentences. */
  count: number
  text: string
}

/** The file itself where it goes to standard output, else what was written; ready for stdout. */
export function reportExport({ kind, key, count, text }: Exported, path: string | undefined, style: Style): string {
  const { format, texts, width, quiet } = style
  const written = path === undefined ? [] : [path]
  if (format === 'json') {
    const counted = kind === 'xliff' ? { units: count } : { pairs: count }
    return answerInJson({ written, ...counted, ...(path === undefined && { content: text }) })
  }
  if (path === undefined) return text
  const { exchange } = texts.desk
  const said = key === undefined ? exchange.remembered(count, path) : exchange.sent(key, count, path)
  const [first = '', ...others] = wrapBelow([said], width)
  const next = kind === 'xliff' && !quiet ? wrapBelow([exchange.sentNext(path)], width) : []
  return `${pc.createColors(style.colour).green('✓')} ${first.trimStart()}\n${[...others, ...next].map((line) => `${line}\n`).join('')}`
}
