import { type Check, editionsOf, type Finding, type PairedEdition } from '../../model.ts'
import { faultsWith } from '../fault-check.ts'

/** Keys are those that mean something. On pages, which credit nobody, those of credits and originals do not. */
export const keyUnknown: Check = {
  id: 'key-unknown',
  severity: 'error',
  scope: 'newsroom',
  *run(newsroom) {
    yield* faultsWith('key-unknown', newsroom)
    for (const article of newsroom.articles) {
      if (article.kind === 'page') for (const edition of editionsOf(article)) yield* attributionIn(edition)
    }
  },
}

const ATTRIBUTION = ['authors', 'translators', 'reviewers', 'method', 'permission', 'bios'] as const

/** `original` may say in which language a page was written, and nothing else. */
function* attributionIn({ file, frontMatter, placeOf }: PairedEdition): Iterable<Finding> {
  const { language: _, ...elsewhere } = frontMatter.original ?? {}
  const credits = ATTRIBUTION.filter((key) => frontMatter[key] !== undefined)
  for (const key of Object.keys(elsewhere).length > 0 ? [...credits, 'original'] : credits) {
    yield { file: file.path, place: placeOf([key], 'key'), say: ({ checks }) => checks['key-unknown'].onPage(key) }
  }
}
