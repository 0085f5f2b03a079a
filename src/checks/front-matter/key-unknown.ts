import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding, PairedEdition } from '../../model.ts'

/** Keys are those that mean something. On pages, which credit nobody, those of credits and originals do not. */
export const keyUnknown: Check = {
  id: 'key-unknown',
  severity: 'error',
  scope: 'edition',
  *run(edition, { kind }) {
    if (kind === 'page') yield* attributionIn(edition)
  },
}

const ATTRIBUTION = ['authors', 'translators', 'reviewers', 'method', 'permission', 'bios'] as const

/** `original` may say in which language a page was written, and nothing else. */
function* attributionIn({ file, frontMatter, placeOf }: PairedEdition): Iterable<Finding> {
  const { language: _, ...elsewhere } = frontMatter.original ?? {}
  const credits = ATTRIBUTION.filter((key) => frontMatter[key] !== undefined)
  for (const key of Object.keys(elsewhere).length > 0 ? [...credits, 'original'] : credits) {
    yield { file: file.path, place: placeOf([key], 'key'), say: toSay('key-unknown.onPage', key) }
  }
}
