import type { BlockField } from './block-field.ts'

/** The lines of a block, without the end of the last one, with another text: lines that stay are as they were. */
export function writeField({ block, lines, suffix, more, text: before }: BlockField, text: string): string {
  const joined = block.kind === 'heading' && lines.length === 1 ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text
  if (joined === before) return lines.map(({ prefix, text }) => prefix + text).join('\n') + suffix
  const wanted = joined.split('\n')
  const [same, after] = sameAround(
    lines.map((line) => line.text),
    wanted,
  )
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

/** How many lines are the same at the beginning and at the end; the first line never counts as one of the end. */
function sameAround(before: readonly string[], after: readonly string[]): [start: number, end: number] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - Math.max(start, 1) && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [start, end]
}
