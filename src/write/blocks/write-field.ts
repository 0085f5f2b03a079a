import { sameEnds } from '../../ground/text/same-ends.ts'
import type { BlockField } from './block-field.ts'

/** The lines of a block, without the end of the last one, with another text: lines that stay are as they were. */
export function writeField({ block, lines, suffix, more, text: before }: BlockField, text: string): string {
  const joined = block.kind === 'heading' && lines.length === 1 ? text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ') : text
  if (joined === before) return lines.map(({ prefix, text }) => prefix + text).join('\n') + suffix
  const wanted = joined.split('\n')
  const texts = lines.map((line) => line.text)
  // The first line has another mark than those after it.
  const [same, after] = sameEnds(texts, wanted, { least: 1 })
  const written = wanted.map((line, index) => {
    const isOfEnd = index >= wanted.length - after
    const old = lines[isOfEnd ? index - wanted.length + lines.length : index]
    const isKept = index < same || isOfEnd || (index < lines.length - after && old?.text !== '')
    const prefix = (isKept || index === 0 ? old?.prefix : undefined) ?? more
    if (index === 0) return /\S$/.test(prefix) && block.kind !== 'quotation' ? `${prefix} ${line}` : prefix + line
    return line === '' ? prefix.trimEnd() : prefix + line
  })
  return written.join('\n') + suffix
}
