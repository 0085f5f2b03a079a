import type { Language } from '../model/language.ts'
import { matchAt } from './match-at.ts'
import { type MoneyName, moneyNameOf, moneyNames } from './money-names.ts'
import type { Reading } from './types.ts'

/** Money that a text names, with whose it is. */
export interface NamedMoney extends MoneyName {
  start: number
  end: number
}

type Place = Pick<Reading, 'text' | 'language'>

const OPENING = /(?:[\s-]*(?:de\s|of\s)|[\s-]?)\s*/uy
const OWNER = /(?:U\.\s?S\.|(?:New\s|Hong\s|South\s)?\p{L}+)[\s-]+/uy
const WRITTEN = /[\p{L}€£¥₹₿]+\$?S?|\p{L}*\$(?![\p{L}\d$])/uy
const OWNER_BEFORE = /(?:U\.\s?S\.|\p{L}+)[\s-]$/u
const OWNER_BEHIND = /\s\p{L}+/uy

/** The currency that is named from a place of the text on: ` euros`, ` de dólares canadienses`, `-U.S. dollar`, `US$`. */
export function currencyAt({ text, language }: Place, from: number): NamedMoney | undefined {
  const start = from + (matchAt(OPENING, text, from)?.[0].length ?? 0)
  const plain = namedAt({ text, language }, start)
  if (plain || language === 'es') return plain
  const owner = matchAt(OWNER, text, start)?.[0]
  return owner !== undefined && countryOf(owner, language)
    ? namedAt({ text, language }, start + owner.length)
    : undefined
}

/** The currency whose name begins at a place of the text, and whose it is: `pesos mexicanos`, `Mexican pesos`. */
export function namedAt({ text, language }: Place, start: number): NamedMoney | undefined {
  const [written] = matchAt(WRITTEN, text, start) ?? []
  const name = written === undefined ? undefined : moneyNameOf(written, language)
  if (written === undefined || name === undefined) return undefined
  const end = start + written.length
  const [behind = ''] = matchAt(OWNER_BEHIND, text, end) ?? []
  const [before = ''] = language === 'en' ? (OWNER_BEFORE.exec(text.slice(Math.max(0, start - 16), start)) ?? []) : []
  for (const [owner, from, to] of [
    [behind, start, end + behind.length],
    [before, start - before.length, end],
  ] as const) {
    const country = countryOf(owner, language)
    const codes = country ? name.codes.filter((code) => code.startsWith(country)) : []
    if (codes.length > 0) return { codes, isSure: true, start: from, end: to }
  }
  return { ...name, start, end }
}

const countryOf = (owner: string, language: Language): string | undefined =>
  moneyNames(language).countries.get(
    (
      /\p{L}+(?:\.\s?S)?/u.exec(
        owner
          .trim()
          .split(/(?<!\.)\s/)
          .at(-1) ?? '',
      )?.[0] ?? ''
    ).toLowerCase(),
  )
