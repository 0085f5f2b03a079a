import { sameEnds } from '../ground/text/same-ends.ts'
import { compose } from '../read/decode-text.ts'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * The bytes of a text file with another text, as texts are read (`\n`, composed letters, no byte order mark): the lines
 * before and after what differs stay byte for byte as they are, and new ones take the line end of those that they replace.
 */
export function withText(bytes: Uint8Array, text: string): Buffer {
  const raw = Buffer.from(bytes).toString('utf8')
  const mark = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
  const [lines, ends] = split(raw.slice(mark.length))
  const wanted = text.split('\n')
  const [same, after] = sameEnds(lines, wanted, { isSame })
  const usual = ends[same] || ends[same - 1] || ends[0] || '\n'
  const kept = lines.length - after
  const written = wanted.map((line, index) => {
    if (index < same) return `${lines[index]}${ends[index] || usual}`
    const old = index - wanted.length + lines.length
    if (old >= kept) return `${lines[old]}${ends[old]}`
    return `${line}${index === wanted.length - 1 ? '' : (index < kept && ends[index]) || usual}`
  })
  const last = wanted.length - 1
  if (same > last) written[last] = lines[last] ?? ''
  return Buffer.from(mark + written.join(''))
}

const isSame = (line: string, wanted: string): boolean => line === wanted || compose(line) === wanted

/** Lines, and the end of each: '' of the last. */
function split(raw: string): [lines: string[], ends: string[]] {
  const parts = raw.split(/(\r\n?|\n)/)
  return [parts.filter((_, index) => index % 2 === 0), [...parts.filter((_, index) => index % 2 === 1), '']]
}
