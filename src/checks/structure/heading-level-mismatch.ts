import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'

/** Headings that stand opposite each other are of the same level. Of several that are off by as many, the first is told. */
export const headingLevelMismatch: Check = {
  id: 'heading-level-mismatch',
  severity: 'error',
  scope: 'article',
  *run(article) {
    let shift = 0
    for (const { es, en } of articleTexts(article).facing) {
      const [here, there] = es[0]?.edition === article.translation ? [es[0], en[0]] : [en[0], es[0]]
      if (here?.block.kind !== 'heading' || there?.block.kind !== 'heading') continue
      const isTold = shift === here.block.depth - there.block.depth
      shift = here.block.depth - there.block.depth
      if (shift === 0 || isTold) continue
      const at = `${there.edition.file.name}:${there.block.place.start.line}`
      yield {
        file: here.edition.file.path,
        place: here.block.place,
        say: ({ checks }) => checks['heading-level-mismatch'].here(here.block.depth, there.block.depth, at),
        related: [
          {
            file: there.edition.file.path,
            place: there.block.place,
            say: ({ checks }) => checks['heading-level-mismatch'].there(),
          },
        ],
      }
    }
  },
}
