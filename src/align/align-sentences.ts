import { splitSentences } from '../knowledge/split-sentences.ts'
import type { PlacedSentence, SentencePairing } from '../model.ts'
import type { Side } from './align-blocks.ts'
import { alignUnits } from './align-units.ts'
import type { Pairing } from './find-path.ts'
import { unitOfSentence } from './unit.ts'
import { weighFeatures } from './weigh-features.ts'

/**
 * Which sentences stand opposite which within each of the article's beads, a list for each; empty for beads with one
 * side only. All beads are needed at once: what is rare in the article tells most.
 */
export function alignSentences(source: Side, translation: Side, beads: readonly Pairing[]): SentencePairing[][] {
  const paired = beads.map((bead) => (bead.source.length > 0 && bead.translation.length > 0 ? bead : undefined))
  const here = paired.map((bead) => sentencesOf(source, bead?.source ?? []))
  const there = paired.map((bead) => sentencesOf(translation, bead?.translation ?? []))
  const units = [here, there].map((all, k) =>
    all.map((sentences) =>
      sentences.map(({ text }) => unitOfSentence(text, (k === 0 ? source : translation).language)),
    ),
  )
  const [sourceUnits = [], translationUnits = []] = units
  const weights = weighFeatures(sourceUnits.flat(), translationUnits.flat())
  return here.map((sentences, k) =>
    alignUnits(sourceUnits[k] ?? [], translationUnits[k] ?? [], weights, source.language === 'es').map((pairing) => ({
      source: pairing.source.flatMap((i) => sentences[i] ?? []),
      translation: pairing.translation.flatMap((j) => there[k]?.[j] ?? []),
      score: pairing.score,
    })),
  )
}

function sentencesOf({ blocks, language }: Side, indexes: readonly number[]): PlacedSentence[] {
  return indexes.flatMap((block) => {
    const found = blocks[block]
    if (!found) return []
    const whole = { text: found.text, start: 0, end: found.text.length }
    const sentences = found.kind === 'code' || found.kind === 'table' ? [whole] : splitSentences(found.text, language)
    return sentences.map((sentence) => ({ ...sentence, block }))
  })
}
