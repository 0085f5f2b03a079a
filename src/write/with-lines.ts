import { decodeText } from '../read/decode-text.ts'

/** A line of a file, and its end as it stands there. */
interface RawLine {
  line: string
  end: string
}

const BYTE_ORDER_MARK = '\ufeff'

/**
 * The content of a file (UTF-8) with another text as texts are read (`\n`, composed letters): lines above the first that
 * differs and below the last keep every byte, and new ones end as those around them do.
 */
export function withLines(content: Buffer, text: string): Buffer {
  const decoded = decodeText(content)
  if ('fault' in decoded) throw new RangeError('A file that is no text has no lines')
  const [lines, before, wanted] = [linesOf(content.toString('utf8')), decoded.text.split('\n'), text.split('\n')]
  const shorter = Math.min(before.length, wanted.length)
  let same = 0
  while (same < shorter && before[same] === wanted[same]) same += 1
  if (same === before.length && same === wanted.length) return content
  let after = 0
  while (after < shorter - same && before.at(-1 - after) === wanted.at(-1 - after)) after += 1
  const end = (lines[same] ?? lines[same - 1])?.end || lines[0]?.end || '\n'
  const fresh = wanted.slice(same, wanted.length - after).map((line) => ({ line, end }))
  const written = [...lines.slice(0, same), ...fresh, ...lines.slice(lines.length - after)]
  const mark = same === 0 && lines[0]?.line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
  const joined = written.map((each, index) => each.line + (index < written.length - 1 ? each.end || end : '')).join('')
  return Buffer.from(mark + joined)
}

/** The last one has no end. */
function linesOf(raw: string): RawLine[] {
  const parts = raw.split(/(\r\n?|\n)/)
  return parts.flatMap((line, index) => (index % 2 === 0 ? [{ line, end: parts[index + 1] ?? '' }] : []))
}
