import { wordCount } from '../ground/body/plain-text.ts'
import {
  type AlignedArticle,
  type Bead,
  type EditionWork,
  editionsOf,
  type FacingBlocks,
  isAtOutlet,
  LANGUAGES,
  otherSide,
  type SideName,
} from '../model.ts'

type Judged = Omit<AlignedArticle, 'work'>

/** What is to be done in each edition, Spanish first. An original at its outlet stands for the edition that is missing. */
export const workOf = (article: Judged): EditionWork[] =>
  LANGUAGES.map((language) => {
    const edition = editionsOf(article).find((each) => each.language === language)
    const side = language === article.source.language ? 'source' : 'translation'
    if (edition === undefined && isAtOutlet(article, language)) {
      return { language, state: 'missing', changed: [], missing: [], words: 0 }
    }
    const parts = [workIn(article.fields, side, true), workIn(article, side, article.lock !== undefined)]
    const [changed, missing] = [parts.flatMap((part) => part.changed), parts.flatMap((part) => part.missing)]
    const isNew = ({ state, isOpen }: Bead) => state !== 'current' || isOpen === true
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
      words: parts.reduce((words, part) => words + part.words, 0),
    }
  })

/** The beads of bodies, or of what stands beside them, that are to be done on a side. */
function workIn(facing: FacingBlocks, side: SideName, isRecorded: boolean) {
  const changed = facing.beads.filter((bead) => isChanged(bead, side))
  const missing = facing.beads.filter((bead) => isMissing(bead, side, isRecorded))
  const toDo = [...changed.filter((bead) => !isInProgress(bead)), ...missing]
  return { changed, missing, words: wordsOpposite(toDo, side, facing) }
}

/** Its words are there: what is missing is that somebody says so. */
const isInProgress = ({ state, isOpen, isCopied, translation }: Bead): boolean =>
  isOpen === true && state === 'current' && isCopied !== true && translation.length > 0

/** Blocks of both that are to be looked at are the translation's to mend, and so is what is open. */
function isChanged({ state, source, translation, isCopied, isOpen }: Bead, side: SideName): boolean {
  if (isOpen && source.length > 0 && translation.length > 0) return side === 'translation'
  if (isCopied && side === 'translation') return true
  if (side === 'source') return state === 'translation-changed' && source.length > 0
  if (state === 'removed') return source.length === 0
  const isOpposite = translation.length > 0 || state === 'source-changed'
  return isOpposite && (state === 'source-changed' || state === 'both-changed' || state === 'moved')
}

/** What was recorded without an opposite is not missing; where nothing is recorded, all is that the translation lacks. */
function isMissing(bead: Bead, side: SideName, isRecorded: boolean): boolean {
  if (bead[side].length > 0 || bead[otherSide(side)].length === 0) return false
  if (bead.state === 'new') return true
  return side === 'translation' && (bead.state === 'removed' || bead.isOpen === true || !isRecorded)
}

function wordsOpposite(beads: readonly Bead[], side: SideName, facing: FacingBlocks): number {
  const opposite = otherSide(side)
  const blocks = beads.flatMap((bead) => bead[opposite].flatMap((index) => facing[opposite]?.blocks[index] ?? []))
  return blocks.reduce((words, { text }) => words + wordCount(text), 0)
}
