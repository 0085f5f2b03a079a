import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, PairedEdition } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { type Statement, statementsOf } from './statements-of.ts'

/** Where the other edition repeats a fact of the article, it agrees with the source edition. */
export const factMismatch: Check = {
  id: 'fact-mismatch',
  severity: 'error',
  scope: 'article',
  *run({ source, translation }) {
    if (translation === undefined) return
    const stated = statementsOf(source.frontMatter)
    for (const found of statementsOf(translation.frontMatter)) {
      const right = stated.find(({ name }) => name === found.name)
      if (right) yield* differences(found, translation, right, source)
    }
  },
}

function* differences(found: Statement, edition: PairedEdition, right: Statement, source: PairedEdition) {
  const { name } = found
  for (const part of differingParts(found.parts, right.parts)) {
    const [value, expected] = [found, right].map(({ parts }) => (part === undefined ? parts.join(', ') : parts[part]))
    const place = source.placeOf(pathTo(right, part))
    const at = pointIn(source.file, place)
    yield {
      file: edition.file.path,
      place: edition.placeOf(pathTo(found, part)),
      say: toSay('fact-mismatch.here', name, value ?? '', expected ?? '', at),
      related: [{ file: source.file.path, place, say: toSay('fact-mismatch.there', name) }],
    }
  }
}

/** Indexes of what differs; undefined stands for the whole, where one side has more than the other. */
function differingParts(found: readonly string[], right: readonly string[]): (number | undefined)[] {
  if (found.length !== right.length) return [undefined]
  return [...found.keys()].filter((index) => found[index] !== right[index])
}

const pathTo = ({ path, isList }: Statement, part: number | undefined) =>
  isList && part !== undefined ? [...path, part] : path
