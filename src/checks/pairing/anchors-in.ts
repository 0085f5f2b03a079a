import { foldAccents } from '../../ground/text/fold-accents.ts'
import type { Edition } from '../../model.ts'

/** A word of four letters or more that has a capital within a sentence; the ranges are those of Latin letters. Looking behind a capital alone is quicker. */
const NAME =
  /[A-Z\u00c0-\u00d6\u00d8-\u00de](?<=[a-z\d,;\u00df-\u00f6\u00f8-\u00ff] .)[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{3,}/g

/** The numbers of a text, which translations leave as they are, without separators. */
export const numbersIn = ({ blocks }: Edition): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ text }) => text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, '')),
  )

/** The names, which they leave too, without accents and capitals. Only within a sentence does a capital make a name. */
export const namesIn = ({ blocks }: Edition): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ text }) => text.match(NAME) ?? []).map((name) => foldAccents(name).toLowerCase()))
