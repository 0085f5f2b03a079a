import type { Code } from 'mdast'
import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Edit, Place } from '../../model.ts'
import { isProse } from '../markup/is-prose.ts'

/** A paragraph that stands four spaces or a tab to the right is code for the parser, and below a note part of it. */
export const codeIndented: Check = {
  id: 'code-indented',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body }) {
    const placeAt = placesIn(file.text)
    const { code, footnoteDefinition } = partsOf(body)
    for (const { node, place } of code) {
      if (isFenced(node, file.text) || !isProse(node.value)) continue
      const [first = ''] = node.value.trimStart().split('\n')
      const start = file.text.indexOf(first, place.start.offset)
      const say = toSay('code-indented.code', first)
      const fix = unindented(place, file.text)
      yield { file: file.path, place: placeAt(start, start + first.length), say, fix }
    }
    for (const { node } of footnoteDefinition) {
      const [, second] = node.children
      if (second?.type !== 'paragraph' || second.position === undefined) continue
      const [first = ''] = file.text.slice(second.position.start.offset, second.position.end.offset).split('\n')
      const start = second.position.start.offset ?? 0
      const say = toSay('code-indented.note', first, `[^${node.label ?? node.identifier}]`)
      yield { file: file.path, place: placeAt(start, start + first.length), severity: 'info', say }
    }
  },
}

const isFenced = ({ position, lang }: Code, text: string): boolean =>
  Boolean(lang) || /^\s*(?:`{3}|~{3})/.test(text.slice(position?.start.offset, position?.end.offset))

/** What takes the indentation away, from lines that begin with nothing else. */
function unindented(place: Place, text: string): Edit[] {
  const from = text.lastIndexOf('\n', (place.start.offset ?? 0) - 1) + 1
  return [...text.slice(from, place.end.offset).matchAll(/^[ \t]+(?=\S)/gm)].map(({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
    replacement: '',
  }))
}
