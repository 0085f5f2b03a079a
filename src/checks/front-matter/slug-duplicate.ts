import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, EditionSummary, Stated } from '../../model.ts'
import { editionSummaries } from '../edition-summaries.ts'

/** Two editions of a language cannot have one address. Told at the later file. */
export const slugDuplicate: Check = {
  id: 'slug-duplicate',
  severity: 'error',
  safety: true,
  scope: 'newsroom',
  *run({ articles }) {
    const taken = new Map<string, EditionSummary & { slug: Stated }>()
    for (const edition of editionSummaries(articles)) {
      const { slug, language, path } = edition
      if (slug === undefined) continue
      const address = `${language}/${slug.value}`
      const other = taken.get(address)
      if (other === undefined) {
        taken.set(address, { ...edition, slug })
        continue
      }
      yield {
        file: path,
        place: slug.place,
        say: toSay('slug-duplicate.found', slug.value, other.path),
        related: [{ file: other.path, place: other.slug.place, say: toSay('slug-duplicate.other') }],
      }
    }
  },
}
