import { cborOf } from './cbor-of.ts'
import { CborReader } from './cbor-reader.ts'
import { NO_POSTINGS, type Postings, seePostings } from './postings.ts'

/** A word of an index with where it stands: `[word, postings, [[form, postings]]]`, a form being one with other accents. */
export interface IndexWord {
  /** Each character is a byte. */
  word: string
  /** How Pagefind counts it for the size of a file. */
  size: number
  /** Whether it stands on one of the pages that were asked for. */
  isMeant: boolean
  /** The entry as CBOR. */
  bytes: Buffer
}

const NONE: ReadonlySet<number> = new Set()

/** The words of a file of an index, in their order; `pages`: those that are asked for. */
export function* wordsIn(file: Buffer, pages: ReadonlySet<number> = NONE): Generator<IndexWord> {
  const reader = new CborReader(file)
  reader.number()
  for (let left = reader.number(); left > 0; left--) yield readWord(reader, pages)
}

/** Reads the entry of a word. */
export function readWord(reader: CborReader, pages: ReadonlySet<number> = NONE): IndexWord {
  const start = reader.at
  reader.number()
  const word = reader.text()
  let { size, isMeant } = seePostings(reader, pages)
  for (let forms = reader.number(); forms > 0; forms--) {
    reader.number()
    reader.text()
    isMeant = seePostings(reader, pages).isMeant || isMeant
  }
  return { word, size, isMeant, bytes: reader.bytes.subarray(start, reader.at) }
}

/** A word in each of its forms; '' is the word itself. */
export type Forms<Value> = Map<string, Value>

/** Where a word stands, form by form. */
export function formsOf(bytes: Buffer): Forms<Postings> {
  const reader = new CborReader(bytes)
  const forms: Forms<Postings> = new Map()
  const take = (form: string) => {
    const start = reader.at
    seePostings(reader, NONE)
    forms.set(form, bytes.subarray(start, reader.at))
  }
  reader.number()
  reader.text()
  take('')
  for (let left = reader.number(); left > 0; left--) {
    reader.number()
    take(reader.text())
  }
  return forms
}

/** The entry of a word: forms that stand nowhere are left out, and it is undefined where none is left. */
export function entryOf(word: string, forms: Forms<Postings>): Buffer | undefined {
  const others = [...forms].filter(([form, postings]) => form !== '' && !isEmpty(postings))
  const own = forms.get('') ?? NO_POSTINGS
  return isEmpty(own) && others.length === 0 ? undefined : cborOf([word, own, others])
}

const isEmpty = (postings: Postings): boolean => postings.equals(NO_POSTINGS)
