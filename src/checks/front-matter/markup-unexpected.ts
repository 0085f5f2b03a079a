import type { PhrasingContent } from 'mdast'
import { parseLine } from '../../ground/body/parse-line.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** What is shown as it is typed has no marks: readers would see asterisks and brackets. Bodies have no such blocks. */
export const markupUnexpected: Check = {
  id: 'markup-unexpected',
  severity: 'warning',
  scope: 'edition',
  besideBody: true,
  *run({ file, blocks }) {
    for (const { node, text, place } of blocks) {
      const mark = node.type === 'text' ? parseLine(text).find((part) => isMark(part, text)) : undefined
      if (mark) yield { file: file.path, place, say: toSay('markup-unexpected', sourceOf(mark, text), plainText(mark)) }
    }
  },
}

const sourceOf = ({ position }: PhrasingContent, text: string): string =>
  text.slice(position?.start.offset, position?.end.offset)

/** Not within a word, as in `M*A*S*H`, nor an address that shows itself. */
function isMark(part: PhrasingContent, text: string): boolean {
  const { type, position } = part
  if (type === 'text' || type === 'break' || position === undefined) return false
  if (type === 'link') return '[<'.includes(text.charAt(position.start.offset ?? 0))
  const around = text.charAt((position.start.offset ?? 0) - 1) + text.charAt(position.end.offset ?? 0)
  return !/[\p{L}\p{N}]/u.test(around)
}
