import {
  type AlignedArticle,
  type Bead,
  type Change,
  type ChangedBead,
  type FacingBlocks,
  otherSide,
  type SideName,
} from '../model.ts'
import { contentsOf, withoutMark } from './block-content.ts'

/**
 * What changed since both editions were last in step, in reading order of the source, titles and the like first; where
 * both did alike, nothing.
 */
export const changesOf = (article: AlignedArticle): ChangedBead[] => [
  ...changesIn(article.fields),
  ...changesIn(article),
]

const changesIn = (facing: FacingBlocks): ChangedBead[] =>
  facing.beads.flatMap((bead) => {
    const side = changedSide(bead)
    return side ? [toChangedBead(bead, side, facing)] : []
  })

function changedSide({ state, changes, source }: Bead): SideName | undefined {
  switch (state) {
    case 'new':
      return source.length > 0 ? 'source' : 'translation'
    case 'removed':
      return source.length > 0 ? 'translation' : 'source'
    case 'translation-changed':
      return 'translation'
    case 'current':
      if (changes.source?.kind === 'format') return 'source'
      return changes.translation?.kind === 'format' ? 'translation' : undefined
    default:
      return 'source'
  }
}

function toChangedBead(bead: Bead, side: SideName, article: FacingBlocks): ChangedBead {
  const { id, state, changes } = bead
  const now = textsOf(bead, side, article)
  const { before, after, kind }: Change = changes[side] ?? {
    before: state === 'new' ? [] : now,
    after: now,
    kind: state === 'moved' ? 'format' : 'wording',
  }
  const marked = plain(before) === plain(after) && state !== 'moved'
  const say = marked ? (texts: readonly string[]) => texts.join('\n') : plain
  return {
    id,
    state: state === 'new' || state === 'removed' || state === 'moved' ? state : 'changed',
    language: article[side]?.language ?? article.source.language,
    before: say(before),
    after: say(after),
    opposite: plain(textsOf(bead, otherSide(side), article)),
    kind: state === 'both-changed' && changes.translation?.kind === 'quantity' ? 'quantity' : kind,
    both: state === 'both-changed',
  }
}

function textsOf(bead: Bead, side: SideName, article: FacingBlocks): string[] {
  const edition = article[side]
  const contents = edition ? contentsOf(edition) : []
  return bead[side].flatMap((index) => contents[index]?.text ?? [])
}

/** Blocks apart by line ends, without what only tells a heading or an item. */
const plain = (texts: readonly string[]): string => texts.map(withoutMark).join('\n')
