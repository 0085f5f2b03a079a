import type { ArticlePage, LinkedEdition } from '../../model.ts'
import { dateText } from '../words/format-date.ts'

/** What was corrected in the edition, and when. */
export const correctionsOf = ({ frontMatter, locale }: LinkedEdition): ArticlePage['corrections'] =>
  (frontMatter.corrections ?? []).map(({ date, text }) => ({ date: dateText(date, locale), text }))
