import type { Edition } from '../../model.ts'

/** What a translation leaves as it is: numbers, without separators, and names, without accents and capitals. */
export interface Anchors {
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
}

/** The anchors of a text. Only within a sentence does a capital make a name. */
export function anchorsOf({ blocks }: Edition): Anchors {
  const text = blocks.map((block) => block.text).join('\n')
  const numbers = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, ''))
  const names = (text.match(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{L}{3,}/gu) ?? []).map(withoutAccents)
  return { numbers: new Set(numbers), names: new Set(names) }
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
