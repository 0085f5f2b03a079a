import type { Block } from '../model.ts'
import { splitBlock } from '../write/blocks/arrange-blocks.ts'
import type { BodyChange } from '../write/blocks/change-units.ts'
import { editBlock } from '../write/blocks/edit-block.ts'
import { insertBlock } from '../write/blocks/insert-block.ts'
import type { WritableEdition } from '../write/blocks/read-anew.ts'

/** Where a text goes: in place of a block, or behind one, of the kind of a block of the source. */
export interface PlacedText {
  index: number | undefined
  behind: number | undefined
  like: Block | undefined
}

/** An edition with texts in the place of one block; undefined where they cannot stand there. */
export function putText(
  edition: WritableEdition,
  place: PlacedText,
  [first, ...others]: readonly [string, ...string[]],
): WritableEdition | undefined {
  let now = editionOf(putFirst(edition, place, first))
  let index = place.index ?? (place.behind ?? -1) + 1
  let above = first
  for (const each of others) {
    if (now === undefined) return undefined
    now = editionOf(splitBlock(now, index, `${above} ${each}`, above.length))
    above = each
    index++
  }
  return now
}

function putFirst(edition: WritableEdition, { index, behind, like }: PlacedText, text: string): BodyChange {
  if (index !== undefined) return editBlock(edition, index, text)
  return like ? insertBlock(edition, behind, like, text) : { refused: 'alone' }
}

const editionOf = (change: BodyChange): WritableEdition | undefined =>
  'edition' in change ? change.edition : undefined
