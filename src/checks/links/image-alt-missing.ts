import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
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
        say: toSay('image-alt-missing', edition.language),
      }
    }
  },
}
