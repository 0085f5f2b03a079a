import { type AlignedArticle, type Language, otherLanguage } from '../../../model.ts'
import { changePart } from '../../edit/change-part.ts'
import { partsOfEdition } from '../../edit/find-part.ts'
import type { PartEdit } from '../../edit/write-parts.ts'

/** A part of a row that is not translated, with what its source says. */
export interface PartForMachine {
  /** Names it to the program. */
  id: string
  text: string
  /** Where the translation goes; it cannot be put where `put` gives undefined. */
  put: (translation: string) => PartEdit | undefined
}

/** The parts of these rows that are not translated, and stand opposite one of the source. */
export function partsForMachine(
  article: AlignedArticle,
  rows: ReadonlySet<string>,
  language: Language,
): PartForMachine[] {
  const edition = otherLanguage(article.source.language)
  const sources = partsOfEdition(article, article.source.language, language)
  return partsOfEdition(article, edition, language).flatMap((found): PartForMachine[] => {
    const { row, at, part } = found
    const source = sources.find((each) => each.row.id === row.id && each.at === at)
    if (!rows.has(row.id) || row.state !== 'todo' || source === undefined || part.readOnly) return []
    const put = (text: string): PartEdit | undefined =>
      'refused' in changePart(found, found.edition, text, article)
        ? undefined
        : { edition, block: row.id, part: at, base: part.base, text }
    return [{ id: `${row.id}/${at}`, text: source.part.text, put }]
  })
}
