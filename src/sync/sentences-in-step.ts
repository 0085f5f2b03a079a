import { beadRows } from '../ground/rows/bead-rows.ts'
import type { AlignedArticle, Language, RowKind } from '../model.ts'

/** A sentence in both languages. */
export type SentencePair = Record<Language, string>

/** Sentences of beads that are in step, by the bead's id. */
export interface PairsOfBead {
  id: string
  pairs: SentencePair[]
}

/** What is said in sentences. */
const SPOKEN: ReadonlySet<RowKind> = new Set<RowKind>(['heading', 'paragraph', 'item', 'quotation', 'footnote'])

/** The sentences of an article that stand opposite each other one to one, in beads that are done. */
export function sentencesInStep(article: AlignedArticle): PairsOfBead[] {
  const done = beadRows(article).filter(({ kind, state }) => state === 'done' && SPOKEN.has(kind))
  return article.alignSentences(done.map(({ bead }) => bead)).flatMap((pairings, index) => {
    const pairs = pairings.flatMap((pairing): SentencePair[] => {
      const [here, there] = [pairing.source[0], pairing.translation[0]]
      const isPair = pairing.source.length === 1 && pairing.translation.length === 1 && pairing.score > 0
      if (!isPair || here === undefined || there === undefined) return []
      return [article.source.language === 'es' ? { es: here.text, en: there.text } : { es: there.text, en: here.text }]
    })
    return pairs.length > 0 ? [{ id: done[index]?.id ?? '', pairs }] : []
  })
}
