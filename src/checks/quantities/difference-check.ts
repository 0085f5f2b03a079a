import type { Texts } from '../../messages/index.ts'
import type { Check, Finding, Place, Severity } from '../../model.ts'
import { rewritten } from '../../quantities/rewritten.ts'
import { differencesOf } from './compare/differences-of.ts'
import type { Counted, CountedBlock, Difference, QuantityCheck } from './compare/types.ts'

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
  const there = ({ checks }: Texts) => checks[check].there()
  if (difference.kind === 'missing') {
    const { there: counted, opposite } = difference
    return {
      severity: severityOf(counted),
      ...blockPlace(opposite),
      say: ({ checks }) => checks[check].missing(textOf(counted), address(quantityPlace(counted))),
      related: [{ ...quantityPlace(counted), say: there }],
    }
  }
  const { here } = difference
  if (difference.kind === 'extra') {
    const near = blockPlace(difference.opposite)
    return {
      severity: severityOf(here),
      ...quantityPlace(here),
      say: ({ checks }) => checks[check].extra(textOf(here), address(near)),
      related: [{ ...near, say: ({ checks }) => checks[check].opposite() }],
    }
  }
  const right = quantityPlace(difference.there)
  const locale = here.at.edition.locale
  return {
    ...quantityPlace(here),
    say: ({ checks }) =>
      difference.kind === 'mark'
        ? checks['number-mismatch'].mark(textOf(here), rewritten(textOf(here)), locale)
        : check === 'number-mismatch' && areReadApart(here, difference.there)
          ? checks[check].read(readingOf(here), readingOf(difference.there), address(right))
          : checks[check].other(textOf(here), textOf(difference.there), address(right)),
    related: [{ ...right, say: there }],
  }
}

/** Small numbers come and go with the wording: "on page 7", "the two of them"; so does "100% free". */
const severityOf = (counted: Counted): Severity => (isSmall(counted) || isEmphasis(counted) ? 'info' : 'warning')

const isSmall = ({ kind, role, values, percent, currency, unit }: Counted): boolean =>
  kind === 'number' && (values[0] ?? 0) <= 12 && role === undefined && !percent && !currency && !unit

/** A hundred per cent of nothing: "wholly". */
const isEmphasis = ({ percent, values, at, end }: Counted): boolean =>
  percent === 'own' && values[0] === 100 && /^\s(?!of\b|del?\b)\p{Ll}/u.test(at.map.text.slice(end))

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

interface At {
  file: string
  place: Place
}

const quantityPlace = ({ at, start, end }: Counted): At => ({
  file: at.edition.file.path,
  place: at.map.placeAt(start, end),
})
const blockPlace = ({ edition, block }: CountedBlock): At => ({ file: edition.file.path, place: block.place })
const textOf = ({ at, start, end }: Counted): string => at.map.text.slice(start, end)

/** `index.es.md:12:8` */
const address = ({ file, place }: At): string =>
  `${file.slice(file.lastIndexOf('/') + 1)}:${place.start.line}:${place.start.column}`
