import type { Edition } from '../../model.ts'

/** What a translation leaves as it is: numbers, without separators, and names, without accents and capitals. */
export interface Anchors {
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
}

/** The anchors of a text. Only within a sentence does a capital make a name. */
export function anchorsOf({ blocks }: Edition): Anchors {
  const text = blocks.map((block) => block.text.normalize('NFD').replace(/\p{M}/gu, '')).join('\n')
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replace(/[.,]/g, ''))
  const names = [...text.matchAll(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{L}{3,}/gu)].map(([name]) => name.toLowerCase())
  return { numbers: new Set(numbers), names: new Set(names) }
}
