import { nearest } from '../../ground/knowledge/nearest.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, editionsOf } from '../../model.ts'
import { wasReadWhole } from '../was-read-whole.ts'
import { creditsIn } from './credits-in.ts'

/** A bio is of somebody whom the article credits. */
export const bioUnknown: Check = {
  id: 'bio-unknown',
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, article) {
    if (!wasReadWhole(article)) return
    const credited = new Set(editionsOf(article).flatMap((edition) => creditsIn(edition).map(({ id }) => id)))
    for (const id of Object.keys(frontMatter.bios ?? {})) {
      if (credited.has(id)) continue
      const suggestion = nearest(id, credited)
      yield {
        file: file.path,
        place: placeOf(['bios', id], 'key'),
        say: toSay('bio-unknown', id, suggestion),
      }
    }
  },
}
