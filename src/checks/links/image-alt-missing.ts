import { imagesOf } from '../../ground/body/links-of.ts'
import type { Check } from '../../model.ts'

/** Who cannot see a picture is told what it shows. */
export const imageAltMissing: Check = {
  id: 'image-alt-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { alt, whole } of imagesOf(edition, folder)) {
      if (alt.trim() !== '') continue
      yield {
        file: edition.file.path,
        place: whole,
        say: ({ checks }) => checks['image-alt-missing'](edition.language),
      }
    }
  },
}
