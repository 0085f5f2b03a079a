import { wordCount } from '../body/plain-text.ts'
import { type AlignedArticle, type Bead, type EditionWork, editionsOf, LANGUAGES, type Language } from '../model.ts'

type Judged = Omit<AlignedArticle, 'work'>

/** What is to be done in each edition, Spanish first. An original at its outlet stands for the edition that is missing. */
export const workOf = (article: Judged): EditionWork[] =>
  LANGUAGES.map((language) => {
    const edition = editionsOf(article).find((each) => each.language === language)
    const side = language === article.source.language ? 'source' : 'translation'
    if (edition === undefined && isAtOutlet(article, language)) {
      return { language, state: 'missing', changed: [], missing: [], words: 0 }
    }
    const changed = article.beads.filter((bead) => isChanged(bead, side))
    const missing = article.beads.filter((bead) => isMissing(bead, side, article.lock !== undefined))
    const isNew = ({ state }: Bead) => state !== 'current'
    return {
      language,
      state:
        edition === undefined
          ? 'missing'
          : edition.draft
            ? 'draft'
            : changed.length > 0 || missing.some(isNew)
              ? 'changed'
              : 'current',
      changed: changed.map(({ id }) => id),
      missing: missing.map(({ id }) => id),
      words: wordsOpposite([...changed, ...missing], side, article),
    }
  })

type Side = 'source' | 'translation'

const isAtOutlet = ({ facts: { original } }: Judged, language: Language): boolean =>
  original?.language === language && original.outlet !== undefined && original.url !== undefined

/** Blocks of both that are to be looked at are the translation's to mend. */
function isChanged({ state, source, translation }: Bead, side: Side): boolean {
  if (side === 'source') return state === 'translation-changed' && source.length > 0
  if (state === 'removed') return source.length === 0
  const isOpposite = translation.length > 0 || state === 'source-changed'
  return isOpposite && (state === 'source-changed' || state === 'both-changed' || state === 'moved')
}

/** What was recorded without an opposite is not missing; where nothing is recorded, all is that the translation lacks. */
function isMissing(bead: Bead, side: Side, isRecorded: boolean): boolean {
  if (bead[side].length > 0 || bead[side === 'source' ? 'translation' : 'source'].length === 0) return false
  if (bead.state === 'new') return true
  return side === 'translation' && (bead.state === 'removed' || !isRecorded)
}

function wordsOpposite(beads: readonly Bead[], side: Side, article: Judged): number {
  const opposite = side === 'source' ? 'translation' : 'source'
  const blocks = beads.flatMap((bead) => bead[opposite].flatMap((index) => article[opposite]?.blocks[index] ?? []))
  return blocks.reduce((words, { text }) => words + wordCount(text), 0)
}
