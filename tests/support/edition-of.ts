import type { Place } from '../../src/model.ts'
import { parseBody } from '../../src/parse/parse-body.ts'

/** A body that is all of its file, and the source of a place in it. */
export function editionOf(markdown: string) {
  const { root } = parseBody(markdown, { line: 1, offset: 0 })
  const file = { path: 'index.es.md', name: 'index.es.md', kind: 'file', bytes: 0, text: markdown } as const
  const source = ({ place }: { place: Place }) => markdown.slice(place.start.offset, place.end.offset)
  return { edition: { body: root, file }, source }
}
