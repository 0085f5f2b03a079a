import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { isFileName } from '../is-file-name.ts'

/** Who cannot see a picture is told what it shows. */
export const imageAltMissing: Check = {
  id: 'image-alt-missing',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    const { language, file } = edition
    for (const { alt, whole } of imagesOf(edition, folder)) {
      if (alt.trim() === '') yield { file: file.path, place: whole, say: toSay('image-alt-missing.empty', language) }
      else if (isFileName(alt)) {
        const say = toSay('image-alt-missing.fileName', alt, language)
        yield { file: file.path, place: whole, severity: 'warning', say }
      }
    }
  },
}
