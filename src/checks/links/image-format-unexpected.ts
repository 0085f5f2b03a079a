import { imagesOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { fileNamesIn, lookForPicture } from './look-for-picture.ts'

/** Pictures are of a format that every browser shows and that holds no script: not SVG, not GIF, not TIFF. */
export const imageFormatUnexpected: Check = {
  id: 'image-format-unexpected',
  severity: 'error',
  safety: true,
  scope: 'edition',
  *run(edition, { folder }) {
    const images = imagesOf(edition, folder).flatMap(({ target, place }) => {
      return target.kind === 'file' ? [{ name: target.name, place }] : []
    })
    const photo = edition.frontMatter.photo?.file
    const photos = photo === undefined ? [] : [{ name: photo, place: edition.placeOf(['photo', 'file']) }]
    for (const { name, place } of [...photos, ...images]) {
      if (lookForPicture(name, fileNamesIn(folder)).state !== 'other-format') continue
      yield { file: edition.file.path, place, say: toSay('image-format-unexpected', name) }
    }
  },
}
