import type { Language } from '../../model.ts'
import { SPANISH_WITH_POINT } from '../knowledge/decimal-marks.ts'
import type { Marks, Quantity } from './types.ts'

const WITH_POINT: ReadonlySet<string> = new Set(SPANISH_WITH_POINT)

/** English always writes 1,234.5; Spanish as its country does, if the locale names one (CLDR). */
export function marksOf(text: string, language: Language, locale: string): Marks {
  if (language === 'en') return { decimal: '.', declared: true, pointGroups: false }
  const declared = locale.includes('-')
  return {
    decimal: WITH_POINT.has(locale) ? '.' : ',',
    declared,
    pointGroups: !declared && DECIMAL_COMMA.test(text),
  }
}

/** `7,5 %`: whoever writes so means thousands by a point. */
const DECIMAL_COMMA = /\d,\d{1,2}(?= ?%| por ciento| millones)/

/** What a number says by itself. */
export type Value = Pick<Quantity, 'values' | 'wrongMark'>

/**
 * Digits with marks → value: `1.234` → 1234 in es-ES, 1.234 in es-MX, both where no locale is declared and the text has
 * no decimal comma. Undefined where
 * it is no single number (`3.2.1`, `3,5,7`). With a mark that the locale does not use, the only sense that is left.
 */
export function readMarks(digits: string, marks: Marks): Value | undefined {
  const { decimal, declared } = marks
  if (/^\d+$/.test(digits)) return { values: [Number(digits)] }
  const isUnusual = /[^\d.,]/.test(digits)
  // "3'5 millones", 3·5
  const [, units, tenths] = isUnusual ? (/^(\d+)['’·](\d{1,2})$/.exec(digits) ?? []) : []
  if (tenths !== undefined) return { values: [Number(`${units}.${tenths}`)] }
  const plain = isUnusual ? digits.replace(/[ \u00a0\u2009\u202f'’]/g, '') : digits
  if (isUnusual && /^\d+$/.test(plain)) return { values: [Number(plain)] }
  const [, whole = '', mark = '', rest = ''] = /^(\d+)([.,])(\d+)$/.exec(plain) ?? []
  if (mark !== '') return readOneMark(whole, mark, rest, marks)
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(plain)
  if (!grouped) return undefined
  const [group, fraction] = [grouped[1] ?? '', grouped[1] === '.' ? ',' : '.']
  const values = [Number(plain.replaceAll(group, '').replace(fraction, '.'))]
  return group === decimal && declared ? { values, wrongMark: 'grouping' } : { values }
}

function readOneMark(whole: string, mark: string, rest: string, { decimal, declared, pointGroups }: Marks): Value {
  const asDecimal = Number(`${whole}.${rest}`)
  const mayGroup = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')
  if (!mayGroup)
    return mark !== decimal && declared ? { values: [asDecimal], wrongMark: 'decimal' } : { values: [asDecimal] }
  const values = mark === decimal ? [asDecimal, Number(whole + rest)] : [Number(whole + rest), asDecimal]
  return { values: declared || (pointGroups && mark === '.') ? values.slice(0, 1) : values }
}
