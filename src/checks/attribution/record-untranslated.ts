import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** What an edition shows of the newsroom's records is there in its language. */
export const recordUntranslated: Check = {
  id: 'record-untranslated',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, language, placeOf }, { facts }, { records }) {
    const disclaimer = facts.disclaimer === undefined ? undefined : records.disclaimers.get(facts.disclaimer)
    if (facts.disclaimer !== undefined && disclaimer && disclaimer[language] === undefined) {
      const say = toSay('record-untranslated.disclaimer', facts.disclaimer, language)
      yield { file: file.path, place: placeOf(['disclaimer']), say }
    }
    for (const id of new Set([...facts.authors, ...(frontMatter.translators ?? [])])) {
      const bio = records.people.get(id)?.bio
      if (bio === undefined || bio[language] !== undefined || Object.hasOwn(frontMatter.bios ?? {}, id)) continue
      yield {
        file: file.path,
        place: placeOf([frontMatter.translators?.includes(id) ? 'translators' : 'authors']),
        severity: 'warning',
        say: toSay('record-untranslated.bio', id, language),
      }
    }
  },
}
