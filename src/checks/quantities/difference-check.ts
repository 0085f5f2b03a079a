import { toSay } from '../../ground/messages/to-say.ts'
import { rewritten } from '../../ground/quantities/rewritten.ts'
import type { Check, Finding, Severity } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { pointIn } from '../point-in.ts'
import { differencesOf } from './compare/differences-of.ts'
import { isVersion } from './compare/is-version.ts'
import type { Counted, Difference, QuantityCheck, Saying } from './compare/types.ts'

/** A check that tells the differences of its id; where nothing opposite contradicts a quantity it is only a warning. */
export const differenceCheck = (id: QuantityCheck): Check => ({
  id,
  severity: 'error',
  scope: 'article',
  *run(article) {
    for (const difference of differencesOf(article)) {
      if (difference.check !== id) continue
      const finding = findingOf(difference)
      yield difference.isExample ? { ...finding, severity: 'info' } : finding
    }
  },
})

function findingOf(difference: Difference): Finding {
  const { check } = difference
  const there = toSay(`${check}.there`)
  if (difference.kind === 'missing') {
    const { there: counted, opposite } = difference
    return {
      severity: severityOf(counted),
      ...blockPlace(opposite),
      say: toSay(`${check}.missing`, textOf(counted), pointOf(counted), isLarge(counted)),
      related: [{ ...placeOf(counted), say: there }],
    }
  }
  if (difference.kind === 'opposed') {
    const { here, there: opposite } = difference
    return {
      ...placeOf(here),
      say: toSay(`${check}.opposed`, textOf(here), textOf(opposite), pointOf(opposite)),
      related: [{ ...placeOf(opposite), say: there }],
    }
  }
  if (difference.kind === 'word') {
    const { here, there: word } = difference
    return {
      ...placeOf(here),
      say: toSay(`${check}.other`, textOf(here), textOf(word), pointOf(word), false),
      related: [{ ...placeOf(word), say: there }],
    }
  }
  const { here } = difference
  if (difference.kind === 'extra') {
    const { opposite } = difference
    return {
      severity: severityOf(here),
      ...placeOf(here),
      say: toSay(`${check}.extra`, textOf(here), pointIn(opposite.edition.file, opposite.block.place), isLarge(here)),
      related: [{ ...blockPlace(opposite), say: toSay(`${check}.opposite`) }],
    }
  }
  const locale = here.at.edition.locale
  return {
    ...placeOf(here),
    say:
      difference.kind === 'mark'
        ? toSay('number-mismatch.mark', textOf(here), rewritten(textOf(here)), locale)
        : check === 'number-mismatch' && areReadApart(here, difference.there)
          ? toSay('number-mismatch.read', readingOf(here), readingOf(difference.there), pointOf(difference.there))
          : toSay(
              `${check}.other`,
              textOf(here),
              textOf(difference.there),
              pointOf(difference.there),
              isLarge(here, difference.there),
            ),
    related: [{ ...placeOf(difference.there), say: there }],
  }
}

/** Small numbers come and go with the wording: "on page 7", "the two of them"; so does "100% free". */
const severityOf = (counted: Counted): Severity =>
  (isSmall(counted) && !isVersion(counted)) || isEmphasis(counted) ? 'info' : 'warning'

const isSmall = ({ kind, role, values, percent, currency, unit }: Counted): boolean =>
  kind === 'number' && (values[0] ?? 0) <= 12 && role === undefined && !percent && !currency && !unit

/** A hundred per cent of nothing: "wholly". */
const isEmphasis = ({ percent, values, at, end }: Counted): boolean =>
  percent === 'own' && values[0] === 100 && /^\s(?!of\b|del?\b)\p{Ll}/u.test(at.map.text.slice(end))

/** Where the long and the short scale part. */
const isLarge = (...counted: Counted[]): boolean => counted.some(({ values }) => values.some((value) => value >= 1e6))

/** Thousands in one locale, decimals in another. */
const EITHER = /\d[.,]\d{3}(?!\d)/

/** Whether two quantities are the same digits, which only their locales make different numbers. */
const areReadApart = (one: Counted, other: Counted): boolean =>
  digitsOf(one) === digitsOf(other) && [one, other].some((each) => EITHER.test(textOf(each)))

const digitsOf = (counted: Counted): string => textOf(counted).replace(/\D/g, '')

const readingOf = (counted: Counted) => ({
  text: textOf(counted),
  value: counted.values[0] ?? 0,
  locale: counted.at.edition.locale,
})

const placeOf = ({ at, start, end }: Saying) => ({
  file: at.edition.file.path,
  place: at.map.placeAt(start, end),
})
const pointOf = (saying: Saying): string => pointIn(saying.at.edition.file, placeOf(saying).place)
const textOf = ({ at, start, end }: Saying): string => at.map.text.slice(start, end)
