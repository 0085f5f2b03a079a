import { beadRows } from '../../ground/rows/bead-rows.ts'
import { type AlignedArticle, isField } from '../../model.ts'
import { joinBlocks, splitBlock, swapBlocks } from '../../write/blocks/arrange-blocks.ts'
import { blockFields } from '../../write/blocks/block-field.ts'
import type { BodyChange, BodyRefusal } from '../../write/blocks/change-units.ts'
import type { ArrangeAsked } from '../api/edits.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { savedNow } from '../rows/saved-now.ts'
import { conflictWith, refusalOf } from './edit-refusals.ts'
import { type FoundPart, findPart } from './find-part.ts'
import { noEdition } from './no-edition.ts'
import { keepOperation } from './operations.ts'
import { writeAgain } from './write-again.ts'
import { writeEditions } from './write-parts.ts'

/** Parts, joins or moves a block of an article. Throws DeskRefusal, Stop (3). */
export function arrangePart(desk: Desk, key: string, asked: ArrangeAsked): Saved {
  const { language } = desk
  const files = writeAgain(desk, key, (article) => {
    const found = findPart(article, asked, language)
    if (found === undefined) throw noEdition(article, asked.edition, language)
    if ('other' in found) throw conflictWith({ ...asked, text: asked.text ?? '' }, found, language)
    const change = arranged(found, asked)
    if ('refused' in change) throw refusalOf(found, whyNot(change.refused, asked), language)
    const { path, text: before } = found.edition.file
    return writeEditions(desk, article, {
      changed: [{ path, before, after: change.edition.file.text }],
      ids: touched(article, found, asked),
      entries: asked.text === undefined ? [] : [{ found, wrote: asked.text }],
    })
  })
  void desk.wrote(files.map(({ path }) => path))
  return { ...savedNow(desk, key), ...keepOperation(desk, files) }
}

function arranged({ edition, index }: FoundPart, asked: ArrangeAsked): BodyChange {
  if (index === undefined) return { refused: 'alone' }
  const text = asked.text ?? blockFields(edition)[index]?.text ?? ''
  switch (asked.do) {
    case 'split':
      return splitBlock(edition, index, text, asked.at ?? text.length)
    case 'join':
      return joinBlocks(edition, index, text)
    case 'up':
      return swapBlocks(edition, index - 1)
    case 'down':
      return swapBlocks(edition, index)
  }
}

/** Of what is moved or joined no word is at fault: the block beside it is none that it could stand with. */
const whyNot = (refused: BodyRefusal, { do: what }: ArrangeAsked): BodyRefusal =>
  refused === 'kind' && what !== 'split' ? 'alone' : refused

/** The row, and that of the block which it is joined with or changes places with. */
function touched(article: AlignedArticle, { row, side, index = -1 }: FoundPart, asked: ArrangeAsked): Set<string> {
  const other = asked.do === 'split' ? index : asked.do === 'up' ? index - 1 : index + 1
  const rows = beadRows(article).filter(({ id, bead }) => !isField(id) && bead[side].includes(other))
  return new Set([row.id, ...rows.map(({ id }) => id)])
}
