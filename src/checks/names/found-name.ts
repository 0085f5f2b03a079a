import type { PairedEdition, Place } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import type { CapitalWord } from './capital-words.ts'
import type { NamedFile } from './other-files.ts'
import { type NameSpan, placeOfSpan, writtenAs } from './other-name.ts'
import { placeOfFile } from './place-of-file.ts'

/** A name as it is written, and where. */
export interface FoundName {
  written: string
  edition: PairedEdition
  place: Place
}

/** What words in a row name. */
export const namedBy = (span: NameSpan): FoundName => ({
  written: writtenAs(span),
  edition: span.text.edition,
  place: placeOfSpan(span),
})

/** What one word with a capital names. */
export const namedByWord = ({ text, index, word }: CapitalWord): FoundName =>
  namedBy({ text, first: index, last: index, word })

/** What the name of a file names. */
export const namedByFile = (file: NamedFile): FoundName => ({
  written: file.name,
  edition: file.text.edition,
  place: placeOfFile(file),
})

/** Where a name stands, as it is told. */
export const pointOfName = ({ edition, place }: FoundName): string => pointIn(edition.file, place)
