import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'

/** A block stands opposite one block: readers who switch languages then land where they were. */
export const blockMerged: Check = {
  id: 'block-merged',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const { es, en } of articleTexts(article).facing) {
      if (es.length === en.length) continue
      const [few, many] = es.length < en.length ? [es, en] : [en, es]
      const [first, other] = [few[0], many[0]]
      if (first === undefined || other === undefined) continue
      const at = `${other.edition.file.name}:${other.block.place.start.line}`
      yield {
        file: first.edition.file.path,
        place: first.block.place,
        say: ({ checks }) => checks['block-merged'].here(many.length, few.length, at),
        related: many.map(({ edition, block }) => ({
          file: edition.file.path,
          place: block.place,
          say: ({ checks }) => checks['block-merged'].there(),
        })),
      }
    }
  },
}
