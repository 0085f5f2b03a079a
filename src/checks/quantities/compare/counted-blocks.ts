import { textMapOf } from '../../../body/text-map.ts'
import type { Block, PairedEdition } from '../../../model.ts'
import { quantitiesIn } from '../read/quantities-in.ts'
import type { Quantity } from '../read/types.ts'
import type { Counted, CountedBlock } from './types.ts'

const known = new WeakMap<PairedEdition, CountedBlock[]>()

/** What each block of an edition counts, by its index; code counts nothing. Worked out once for all checks. */
export function countedBlocks(edition: PairedEdition): CountedBlock[] {
  const counted = known.get(edition) ?? edition.blocks.map((block) => countBlock(edition, block))
  known.set(edition, counted)
  return counted
}

function countBlock(edition: PairedEdition, block: Block): CountedBlock {
  const map = block.kind === 'code' ? { text: '', placeAt: () => block.place } : textMapOf(block, edition.file.text)
  const quantities: Counted[] = []
  const at: CountedBlock = { edition, block, map, quantities }
  for (const quantity of quantitiesIn(map.text, edition.language, edition.locale)) {
    quantities.push({ ...quantity, at, keys: keysOf(quantity, map.text) })
  }
  return at
}

/** Quantities with a key in common may be the same. */
function keysOf({ kind, values, role, start, end }: Quantity, text: string): string[] {
  if (kind === 'label') return [`label ${text.slice(start, end).toLowerCase()}`]
  if (kind === 'parts') return [`parts ${[...values].sort((a, b) => a - b).join()}`]
  if (kind !== 'number') return [`${kind} ${values[0]}`]
  const keys = values.map(numberKey)
  return role === 'decade' ? [...keys, `decade ${(values[0] ?? 0) % 100}`] : keys
}

/** Nine digits are enough to tell amounts apart and hide what binary fractions add. */
export const numberKey = (value: number): string => `n${Number(value.toPrecision(9))}`
