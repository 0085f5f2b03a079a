import type { Block, Language, Pairing } from '../model.ts'
import { alignUnits } from './align-units.ts'
import { findClues } from './find-clues.ts'
import { unitOfBlock } from './unit.ts'

/** An edition as far as alignment knows it. */
export interface Side {
  language: Language
  blocks: readonly Block[]
}

/** Which blocks of the source stand opposite which of the translation. */
export function alignBlocks(source: Side, translation: Side): Pairing[] {
  const here = source.blocks.map((block) => unitOfBlock(block, source.language))
  const there = translation.blocks.map((block) => unitOfBlock(block, translation.language))
  return alignUnits(here, there, findClues(here, there), source.language === 'es')
}
