import type { LinkedData, Thing } from './linked-data.ts'

/** The first words that a thing says under one of some names; of a thing in their place its name or address. */
export function thingWords(
  data: LinkedData,
  thing: Thing | undefined,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    const [value] = data.of(thing, name)
    const words =
      typeof value === 'string'
        ? value
        : value && (value.name ?? value.url ?? value['@id'] ?? value.alternateName ?? value['@value'])
    if (typeof words === 'string' && words.trim() !== '') return plainWords(words)
  }
  return undefined
}

/** The first thing among values. */
export const thingAmong = (values: readonly (Thing | string)[]): Thing | undefined =>
  values.find((value): value is Thing => typeof value !== 'string')

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'", nbsp: ' ' }

/** Some sites write `&amp;` and `<p>` into data, which is no HTML. */
export const plainWords = (words: string): string =>
  words
    .replace(/<\/?(?:p|b|i|em|strong|span|br)\s?\/?>/gi, '')
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,5}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code < 0x110000 ? String.fromCodePoint(code) : all
    })
    .replace(/\s+/g, ' ')
    .trim()
