import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'

/** Opposite a paragraph stands a paragraph, opposite a list item a list item. */
export const blockKindMismatch: Check = {
  id: 'block-kind-mismatch',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const { es, en } of articleTexts(article).facing) {
      const [a, b] = [es[0], en[0]]
      if (es.length + en.length > 2 || a === undefined || b === undefined || a.block.kind === b.block.kind) continue
      const [here, there] = a.edition === article.translation ? [a, b] : [b, a]
      const at = `${there.edition.file.name}:${there.block.place.start.line}`
      yield {
        file: here.edition.file.path,
        place: here.block.place,
        say: ({ checks }) => checks['block-kind-mismatch'].here(here.block.kind, there.block.kind, at),
        related: [
          {
            file: there.edition.file.path,
            place: there.block.place,
            say: ({ checks }) => checks['block-kind-mismatch'].there(),
          },
        ],
      }
    }
  },
}
