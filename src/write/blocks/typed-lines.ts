import { compose } from '../../read/decode-text.ts'
import type { BlockField } from './block-field.ts'

/** What would begin another kind of block at the beginning of a line, or end the one that it stands in. */
const BEGINS =
  /^([ \t]*)(?=#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|=+[ \t]*$|([-*_])[ \t]*(?:\2[ \t]*){2,}$|[|:-][|: -]*$|`{3}|~{3}|<|\[)/
const NUMBER = /^([ \t]*\d{1,9})(?=[.)](?:[ \t]|$))/

/** A text as it is to stand in a block: composed letters, line ends `\n`, no white space around it but where it had some. */
export function typedLines(text: string, { block, text: before }: Pick<BlockField, 'block' | 'text'>): string {
  const clean = compose(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n'))
  if (block.kind === 'code') return clean
  const trimmed = clean
    .replace(/^[ \t]*\n+/, '')
    .replace(/(?<![ \t\n])[ \t\n]+$/, '')
    .replace(/^[ \t]*/, /^[ \t]*/.exec(before)?.[0] ?? '')
  return block.kind === 'heading' ? trimmed.replace(/((?:^|[ \t])#*)(#)$/, '$1\\$2') : trimmed
}

/** The same text where lines that are new begin nothing: `\# x`, `1\. x`. */
export function escapedLines(text: string, before: string): string {
  const known = new Set(before.split('\n'))
  return text
    .split('\n')
    .map((line) => (known.has(line) ? line : line.replace(BEGINS, '$1\\').replace(NUMBER, '$1\\')))
    .join('\n')
}
