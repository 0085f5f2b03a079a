import type { Side } from '../../src/align/align-blocks.ts'
import type { Language } from '../../src/model.ts'
import { blocksOf } from '../../src/parse/blocks-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'

/** An edition's blocks, one string a block. */
export function sideOf(language: Language, ...blocks: string[]): Side {
  const { root } = parseBody(blocks.join('\n\n'), { line: 1, offset: 0 })
  return { language, blocks: blocksOf(root) }
}

/** `0|0 1,2|1 3|` in the order given. */
export const show = (pairings: readonly { source: readonly number[]; translation: readonly number[] }[]): string =>
  pairings.map(({ source, translation }) => `${source}|${translation}`).join(' ')
