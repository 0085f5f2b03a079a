import { type Node, Scalar, visit } from 'yaml'
import { CHARACTER_PROBLEMS, type CharacterProblem } from '../ground/knowledge/characters.ts'
import { toSay } from '../ground/messages/to-say.ts'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** Characters that a text does not hold but says: `"\u202e"`. Those that it holds are seen by the checks themselves. */
export function escapedCharacters(contents: Node | null, yaml: string, placeAt: PlaceAt): LocalFault[] {
  if (contents === null || !yaml.includes('\\')) return []
  const faults: LocalFault[] = []
  visit(contents, {
    Scalar(_, { type, value, range }) {
      if (type !== Scalar.QUOTE_DOUBLE || typeof value !== 'string' || !range) return
      const source = yaml.slice(range[0], range[1])
      for (const check of Object.keys(CHARACTER_PROBLEMS) as CharacterProblem[]) {
        const found = value.match(CHARACTER_PROBLEMS[check])?.find((character) => !source.includes(character))
        if (found === undefined) continue
        faults.push({ check, place: placeAt(range[0], range[1]), say: toSay(`${check}`, found) })
      }
    },
  })
  return faults
}
