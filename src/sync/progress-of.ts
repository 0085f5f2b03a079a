import {
  type AlignedArticle,
  type ArticleProgress,
  type Bead,
  type FirstStep,
  isAtOutlet,
  isToBegin,
  type PairedEdition,
} from '../model.ts'
import { isRecorded } from './is-recorded.ts'

/** What is to be done in an article next. */
export const progressOf = (article: AlignedArticle): ArticleProgress => {
  const { translation, beads, fields } = article
  return {
    next: firstStepOf(article),
    copied: [...copiedIn(beads, translation), ...copiedIn(fields.beads, fields.translation)],
  }
}

function firstStepOf(article: AlignedArticle): FirstStep | null {
  const { work } = article
  const missing = work.find(({ state }) => state === 'missing')
  if (missing) return isAtOutlet(article, missing.language) ? null : 'begin'
  const beads = [...article.fields.beads, ...article.beads]
  if (beads.some(({ state }) => state !== 'current')) return 'diff'
  if (beads.some(isToBegin)) return 'translate'
  if (beads.some(({ isOpen }) => isOpen)) return 'accept'
  if (work.some(({ changed, missing }) => changed.length + missing.length > 0)) return 'align'
  if (work.some(({ state }) => state === 'draft')) return 'publish'
  return isRecorded(article) ? null : 'accept'
}

const copiedIn = (beads: readonly Bead[], edition: PairedEdition | undefined): number[] =>
  beads
    .filter(({ isCopied }) => isCopied)
    .flatMap(({ translation }) => translation.flatMap((index) => edition?.blocks[index]?.place.start.line ?? []))
