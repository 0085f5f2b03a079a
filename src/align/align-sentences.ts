import { splitSentences } from '../ground/knowledge/split-sentences.ts'
import type { Opposites, PlacedSentence, SentencePairing } from '../model.ts'
import type { Side } from './align-blocks.ts'
import { alignUnits } from './align-units.ts'
import { type Clues, findClues } from './find-clues.ts'
import { unitOfSentence } from './unit.ts'

/**
 * Which sentences stand opposite which within each of the article's beads, a list for each; empty for beads with one
 * side only. All beads are needed at once: what is rare in the article tells most.
 */
export function alignSentences(source: Side, translation: Side, beads: readonly Opposites[]): SentencePairing[][] {
  const paired = beads.map((bead) => (bead.source.length > 0 && bead.translation.length > 0 ? bead : undefined))
  const here = paired.map((bead) => sentencesOf(source, bead?.source ?? []))
  const there = paired.map((bead) => sentencesOf(translation, bead?.translation ?? []))
  const unitsOf = (all: readonly PlacedSentence[][], { language }: Side) =>
    all.flat().map(({ text }) => unitOfSentence(text, language))
  const [sourceUnits, translationUnits] = [unitsOf(here, source), unitsOf(there, translation)]
  const clues = findClues(sourceUnits, translationUnits)
  let [before, beforeThere] = [0, 0]
  return here.map((own, k) => {
    const others = there[k] ?? []
    const [from, fromThere] = [before, beforeThere]
    before += own.length
    beforeThere += others.length
    const ofBead: Clues = {
      ...clues,
      source: clues.source.slice(from, before),
      translation: clues.translation.slice(fromThere, beforeThere),
    }
    const units = sourceUnits.slice(from, before)
    const opposite = translationUnits.slice(fromThere, beforeThere)
    return alignUnits(units, opposite, ofBead, source.language === 'es').map((pairing) => ({
      source: pairing.source.flatMap((i) => own[i] ?? []),
      translation: pairing.translation.flatMap((j) => others[j] ?? []),
      score: pairing.score,
    }))
  })
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
