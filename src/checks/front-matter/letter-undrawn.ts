import { undrawnLetters } from '../../ground/knowledge/drawn-letters.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { creditsIn } from '../attribution/credits-in.ts'

/** Whom a social card names. */
const NAMED: ReadonlySet<string> = new Set(['authors', 'translators'])

/** What stands on the card of an edition can be drawn with the fonts that there are. */
export const letterUndrawn: Check = {
  id: 'letter-undrawn',
  severity: 'warning',
  scope: 'edition',
  *run(edition, { translation }, { records }) {
    const { file, frontMatter, placeOf } = edition
    const texts: [key: string, path: (string | number)[], text: string | undefined][] = [
      ['title', ['title'], frontMatter.title],
      // beside another edition its title stands in the place of the description
      ['description', ['description'], translation ? undefined : frontMatter.description],
      ...creditsIn(edition)
        .filter(({ role }) => NAMED.has(role))
        .map(({ id, path, role }) => [role, [...path], records.people.get(id)?.name] as (typeof texts)[number]),
    ]
    for (const [key, path, text = ''] of texts) {
      const letters = undrawnLetters(text).join('')
      if (letters) yield { file: file.path, place: placeOf(path), say: toSay('letter-undrawn', letters, key) }
    }
  },
}
