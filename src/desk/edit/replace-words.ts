import { groupBy } from '../../ground/basics/group-by.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { FoundPlace, FoundPlaces, ReplaceAsked, ReplacePlace } from '../api/edits.ts'
import type { DeskRow, RowPart, Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { deskRowsOf } from '../rows/desk-rows-of.ts'
import { savedNow } from '../rows/saved-now.ts'
import { keepOperation } from './operations.ts'
import { writeAgain } from './write-again.ts'
import { type PartEdit, writeParts } from './write-parts.ts'

/** So many characters are shown around a place. */
const AROUND = 40
const NONE: FoundPlaces = { version: 1, places: [] }

/** Finds words in an edition; with places, puts others there, all of them or none. Throws DeskRefusal, Stop (3). */
export function replaceWords(desk: Desk, key: string, asked: ReplaceAsked): FoundPlaces | Saved {
  if (asked.find === '') throw new DeskRefusal(400, 'find-empty', textsOf(desk.language).desk.edit.findEmpty)
  const { places } = asked
  if (places === undefined) return { ...NONE, places: placesOf(desk, key, asked) }
  const { files } = writeAgain(desk, key, (article) => {
    const rows = deskRowsOf(article, new Map(), desk.language)
    return writeParts(desk, article, editsOf(places, partsOf(rows, asked, article.source.language), asked))
  })
  if (files.length > 0) void desk.wrote(files.map(({ path }) => path))
  return { ...savedNow(desk, key), ...(files.length > 0 && keepOperation(desk, files)) }
}

/** A part with its name. */
type NamedPart = RowPart & Pick<ReplacePlace, 'block' | 'part'>

const partsOf = (rows: readonly DeskRow[], { edition }: Pick<ReplaceAsked, 'edition'>, source: string): NamedPart[] =>
  rows.flatMap((row) =>
    row[edition === source ? 'source' : 'translation'].map((each, part) => ({ ...each, block: row.id, part })),
  )

function placesOf(desk: Desk, key: string, asked: ReplaceAsked): FoundPlace[] {
  const { article } = desk.open(key)
  const pattern = patternOf(asked)
  return partsOf(deskRowsOf(article, new Map(), desk.language), asked, article.source.language)
    .filter(({ readOnly }) => readOnly === undefined)
    .flatMap(({ text, base, block, part }) =>
      [...text.matchAll(pattern)].map(({ index: start, 0: found }): FoundPlace => {
        const end = start + found.length
        const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)]
        return { block, part, start, end, base, before, found, after }
      }),
    )
}

function patternOf({ find, matchCase, wholeWords }: ReplaceAsked): RegExp {
  const words = find.normalize('NFC').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const [start, end] = wholeWords ? ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'] : ['', '']
  return new RegExp(`${start}${words}${end}`, matchCase ? 'gu' : 'giu')
}

/** A text for each part in which there are places, as it was when they were found. */
const editsOf = (places: readonly ReplacePlace[], parts: readonly NamedPart[], asked: ReplaceAsked): PartEdit[] =>
  [...groupBy(places, ({ block, part, base }) => `${block} ${part} ${base}`).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { block, part, base } = first
    const same = parts.filter((each) => each.base === base)
    const before = (same.find((each) => each.block === block && each.part === part) ?? same[0])?.text ?? ''
    const text = own
      .toSorted((a, b) => b.start - a.start)
      .reduce((written, { start, end }) => written.slice(0, start) + asked.with + written.slice(end), before)
    return [{ edition: asked.edition, block, part, base, text }]
  })
