import { DEVICE_NAME } from '../addresses/site-paths.ts'
import { foldAccents } from './fold-accents.ts'
import { toKey } from './to-key.ts'

/** A name by which a record is found again: without accents, capitals and marks. */
export const foldName = (name: string): string =>
  foldAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The id of the record that has a name, however it is written. */
export function idOfNamed(records: ReadonlyMap<string, { name: string }>, name: string): string | undefined {
  const folded = foldName(name)
  for (const [id, record] of records) if (foldName(record.name) === folded) return id
  return undefined
}

/** The id of the record that somebody means by its id or its name, however either is written. */
export function idMeant(records: ReadonlyMap<string, { name: string }>, words: string): string | undefined {
  if (records.has(words)) return words
  const key = toKey(words)
  return idOfNamed(records, words) ?? (records.has(key) ? key : undefined)
}

/** An id made of words that none of those taken is: `ana-ruiz`, `ana-ruiz-2`. */
export function freeId(words: string, isTaken: (id: string) => boolean, otherwise: string): string {
  const key = shortened(toKey(words))
  const base = key === '' || DEVICE_NAME.test(key) ? otherwise : key
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!isTaken(id)) return id
  }
}

/** At most 80 characters, cut between words. */
export const shortened = (key: string): string =>
  key.length <= 80
    ? key
    : key
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80)
        .replace(/-$/, '')
