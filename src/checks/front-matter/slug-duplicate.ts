import type { Check, PairedEdition } from '../../model.ts'
import { allEditions } from './all-editions.ts'

/** Two editions of a language cannot have one address. Told at the later file. */
export const slugDuplicate: Check = {
  id: 'slug-duplicate',
  severity: 'error',
  safety: true,
  scope: 'newsroom',
  *run(newsroom) {
    const taken = new Map<string, PairedEdition>()
    for (const edition of allEditions(newsroom)) {
      const { slug } = edition.frontMatter
      if (slug === undefined) continue
      const address = `${edition.language}/${slug}`
      const other = taken.get(address)
      if (other === undefined) {
        taken.set(address, edition)
        continue
      }
      const { path } = other.file
      yield {
        file: edition.file.path,
        place: edition.placeOf(['slug']),
        say: ({ checks }) => checks['slug-duplicate'].found(slug, path),
        related: [{ file: path, place: other.placeOf(['slug']), say: ({ checks }) => checks['slug-duplicate'].other }],
      }
    }
  },
}
