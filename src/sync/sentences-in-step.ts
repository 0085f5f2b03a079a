import type { AlignedArticle, Bead, BlockKind, Language } from '../model.ts'

/** A sentence in both languages. */
export type SentencePair = Record<Language, string>

/** Sentences of beads that are in step, by the bead's id. */
export interface PairsOfBead {
  id: string
  pairs: SentencePair[]
}

/** What is said in sentences. */
const SPOKEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'paragraph', 'item', 'quotation', 'footnote'])

/** The sentences of an article that stand opposite each other one to one, in beads that are as they were last recorded. */
export function sentencesInStep(article: AlignedArticle): PairsOfBead[] {
  const { source, lock, beads } = article
  const recorded = lock && new Set(lock.entries.flatMap(({ ids }) => ids))
  const isSpoken = ({ source: here }: Bead) => here.every((index) => SPOKEN.has(source.blocks[index]?.kind ?? 'code'))
  const chosen = beads.filter(
    (bead) => isAsRecorded(bead) && isSpoken(bead) && (recorded === undefined || recorded.has(bead.id)),
  )
  return article.alignSentences(chosen).flatMap((pairings, index) => {
    const pairs = pairings.flatMap((pairing): SentencePair[] => {
      const [here, there] = [pairing.source[0], pairing.translation[0]]
      const isPair = pairing.source.length === 1 && pairing.translation.length === 1 && pairing.score > 0
      if (!isPair || here === undefined || there === undefined) return []
      return [source.language === 'es' ? { es: here.text, en: there.text } : { es: there.text, en: here.text }]
    })
    return pairs.length > 0 ? [{ id: chosen[index]?.id ?? '', pairs }] : []
  })
}

/** Both sides are there and, but for marks, as they were when they were last in step. */
function isAsRecorded({ source, translation, state, changes, isOpen, isCopied }: Bead): boolean {
  const isPaired = source.length > 0 && translation.length > 0
  const isSame = [changes.source, changes.translation].every(
    (change) => change === undefined || change.kind === 'format',
  )
  return isPaired && isSame && !isOpen && !isCopied && (state === 'current' || state === 'moved')
}
