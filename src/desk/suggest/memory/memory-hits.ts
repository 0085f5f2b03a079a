import { splitSentences } from '../../../ground/knowledge/split-sentences.ts'
import { diffWords } from '../../../ground/text/diff-words.ts'
import type { MemoryHit } from '../../api/edits.ts'
import type { Tongue } from '../insert/local-quantity.ts'
import { foldedText, likeness } from './memory-text.ts'
import type { LikePair, PairMemory } from './pair-memory.ts'
import { withNumbers } from './with-numbers.ts'

/** A row that is translated: its texts as readers see them. */
export interface TranslatedRow {
  article: string
  id: string
  source: Tongue & { text: string }
  translation: Tongue & { text: string }
}

const MOST = 3

/**
 * Up to three earlier translations of what a row says: of all of it where each of its sentences is known, then of single
 * sentences. What the translation has already is left out.
 */
export function memoryHits(memory: PairMemory, row: TranslatedRow): MemoryHit[] {
  const { source, translation } = row
  const sentences = splitSentences(source.text, source.language).map(({ text }) => text)
  const found = sentences.map((text) =>
    memory.find(text, source.language, { article: row.article, row: row.id }).map((like) => ({ like, text })),
  )
  const best = found.flatMap(([first]) => first ?? [])
  const toHit = (like: LikePair, text: string): MemoryHit => {
    const [earlier, target] = [like.pair[source.language], like.pair[translation.language]]
    return {
      percent: like.percent,
      source: diffWords(earlier, text).map((stretch) =>
        stretch.kind === 'same' ? { text: stretch.text } : { text: stretch.text, change: stretch.kind },
      ),
      target,
      insert: withNumbers(target, earlier, text, source, translation),
      article: like.pair.article,
    }
  }
  const whole =
    sentences.length > 1 && best.length === sentences.length
      ? [
          joined(
            best.map(({ like, text }) => toHit(like, text)),
            best.map(({ like, text }) => [like.pair[source.language], text]),
          ),
        ]
      : []
  const single = found
    .flat()
    .sort((one, other) => other.like.percent - one.like.percent)
    .map(({ like, text }) => toHit(like, text))
  const seen = new Set<string>()
  return [...whole, ...single]
    .filter(({ insert }) => {
      const isNew = !seen.has(insert) && !translation.text.includes(insert)
      seen.add(insert)
      return isNew
    })
    .slice(0, MOST)
}

/** Hits of sentences that stand one after the other, as one. */
function joined(hits: readonly MemoryHit[], pairs: readonly (readonly [earlier: string, now: string])[]): MemoryHit {
  const [earlier, now] = [pairs.map(([text]) => text).join(' '), pairs.map(([, text]) => text).join(' ')]
  return {
    percent: likeness(foldedText(earlier), foldedText(now)),
    source: hits.flatMap(({ source }, index) => (index > 0 ? [{ text: ' ' }, ...source] : source)),
    target: hits.map(({ target }) => target).join(' '),
    insert: hits.map(({ insert }) => insert).join(' '),
    article: hits[0]?.article ?? '',
  }
}
