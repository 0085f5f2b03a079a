import { remember } from '../../ground/basics/remember.ts'
import { type AlignedArticle, type Bead, type Language, otherSide, type SideName } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { answersTo, contentWords, isInLexicon } from './answers-to.ts'

/** What a text says has words that are known, so many at least. */
const FEWEST_WORDS = 3
/** Of which such a share is answered: opposite, or farther off, where more is answered by chance; or hardly any. */
const HERE = 0.5
const NEAR = 0.6
const NONE = 0.1
/** Blocks alone that are looked over on the way to the next pair. */
const FARTHEST = 8

type Stretch = Record<SideName, readonly BlockText[]>

/**
 * Whether the other edition says something too, if not opposite or not alone: joined with the sentence before, on the
 * other side of a paragraph's border, within a longer paragraph. Most of its words then have as many answers there as
 * the edition itself has words for the same, in the bead or from it to the pair before or after; hardly any have where
 * the other edition does not say it. Undefined where that cannot be told.
 */
export function isSaid(said: string, bead: Bead, side: SideName, article: AlignedArticle): boolean | undefined {
  const own = side === 'source' ? article.source.language : article.translation?.language
  if (own === undefined) return undefined
  const words = contentWords(said).filter((word) => isInLexicon(word, own))
  if (words.length < FEWEST_WORDS) return undefined
  const [here, before, after] = stretchesAround(bead, article).map((stretch) =>
    shareAnswered(words, own, stretch, side),
  )
  const near = Math.max(before ?? 0, after ?? 0)
  if ((here ?? 0) >= HERE || near >= NEAR) return true
  return (here ?? 0) < NONE && near < HERE ? false : undefined
}

function shareAnswered(words: readonly string[], language: Language, stretch: Stretch, side: SideName): number {
  if (stretch[otherSide(side)].length === 0) return 0
  const answered = words.filter(
    (word) => answersTo(word, language, stretch[otherSide(side)]) >= answersTo(word, language, stretch[side]),
  )
  return answered.length / words.length
}

/** The texts of a bead; of all from the pair before to it; of all from it to the pair after. */
function stretchesAround(bead: Bead, article: AlignedArticle): readonly Stretch[] {
  const { beads } = article
  const at = placesOf(article).get(bead) ?? 0
  let [from, to] = [at - 1, at + 1]
  while (isAlone(beads[from]) && at - from < FARTHEST) from--
  while (isAlone(beads[to]) && to - at < FARTHEST) to++
  const texts = (start: number, end: number): Stretch => textsOf(beads.slice(Math.max(0, start), end), article)
  return [texts(at, at + 1), texts(from, at + 1), texts(at, to + 1)]
}

const placesOf = remember(
  ({ beads }: AlignedArticle): ReadonlyMap<Bead, number> => new Map(beads.map((bead, at) => [bead, at])),
)

const isAlone = (bead: Bead | undefined): boolean =>
  bead !== undefined && (bead.source.length === 0 || bead.translation.length === 0)

function textsOf(beads: readonly Bead[], article: AlignedArticle): Stretch {
  const { all } = articleTexts(article)
  const first = article.source.blocks.length
  return {
    source: beads.flatMap((bead) => bead.source.flatMap((index) => all[index] ?? [])),
    translation: beads.flatMap((bead) => bead.translation.flatMap((index) => all[first + index] ?? [])),
  }
}
