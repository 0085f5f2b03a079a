// Errors of currencies, rates, versions and of the way that a figure goes.
import { anyOf, exchange, findAll, replaceAt, runningText } from '../find.js'
import { CURRENCIES } from '../words/currencies.js'
import { DIRECTIONS, PERIODS } from '../words/numbers.js'

const NUMBER = ['number-mismatch']
const CURRENCY = ['currency-mismatch']

const currenciesIn = (text, language) =>
  [
    ...runningText(text).matchAll(
      anyOf(
        CURRENCIES.flatMap((row) => row[language]),
        'giu',
      ),
    ),
  ].length + [...runningText(text).matchAll(/[$€£¥]/g)].length
const near =
  (c) =>
  ({ index }) =>
    /\d[\p{L}\s.,]{0,15}$/u.test(c.text.slice(0, index))

const SIGNS = ['$', '€', '£', '¥']
/** One of several amounts comes to be of another currency. */
function changeOneOfSeveral(c) {
  if (currenciesIn(c.text, c.language) < 2 || currenciesIn(c.opposite.text, c.opposite.language) < 2) return undefined
  const inWords = exchange(c, CURRENCIES, near(c))
  if (inWords) return inWords
  const [match] = findAll(c, /(?<![\p{L}])[$€£¥](?=\s?\d)|(?<=\d\s?)[€$£¥](?!\d)/gu, ([sign]) =>
    c.opposite.text.includes(sign),
  )
  if (!match) return undefined
  const other = SIGNS.filter((sign) => !c.text.includes(sign) && !c.opposite.text.includes(sign))
  return other.length > 0 ? replaceAt(c.text, match, c.random.pick(other)) : undefined
}

const PRODUCT = String.raw`(?:\p{Lu}[\p{L}.+#]*|versi[oó]n|version|v)`
/** A version that both texts give: its last number differs, or it is not said. */
const versionIn = (c) =>
  findAll(
    c,
    new RegExp(`(?<=${PRODUCT} )v?\\d+(?:\\.\\d+)+(?!/|[\\w.,]*\\d|\\s?(?:%|\\p{L}{1,2}\\b|mill))`, 'gu'),
    ([found]) =>
      new RegExp(`${PRODUCT} ${found.replaceAll('.', '\\.')}(?![\\d.]\\d)`, 'u').test(runningText(c.opposite.text)),
  )[0]

function changeVersion(c) {
  const match = versionIn(c)
  if (!match) return undefined
  const parts = match[0].split('.')
  return replaceAt(c.text, match, [...parts.slice(0, -1), Number(parts.at(-1)) + 1 + c.random.below(4)].join('.'))
}

function dropVersion(c) {
  const match = versionIn(c)
  if (!match || !/\p{Lu}[\p{L}.+#]* $/u.test(c.text.slice(0, match.index))) return undefined
  return c.text.slice(0, match.index - 1) + c.text.slice(match.index + match[0].length)
}

/** A word of direction with a figure beside it; what is before or after is a year. */
function turn(c) {
  const beside = ({ 0: word, index }) => {
    const follows = c.text.slice(index + word.length)
    if (/^(?:antes|después|before|after)/i.test(word)) return /^ (?:de )?[12]\d{3}/.test(follows)
    return /^[^\d.;:]{1,20}\d/.test(follows) || /\d[^.;:()]{0,12}$/.test(c.text.slice(0, index))
  }
  return /\d/.test(c.opposite.text) ? exchange(c, DIRECTIONS, beside) : undefined
}

/** A rate, which says how much: `a second act` is none. */
function changePeriod(c) {
  const isRate = ({ 0: words, index }) => /^p[eo]r /i.test(words) || /\d[^.;:]{0,25}$/.test(c.text.slice(0, index))
  return exchange(c, PERIODS, isRate)
}

/** The kinds, as `score.js` reads them. */
export const quantities = [
  { name: 'currency changed among several', accepts: CURRENCY, also: NUMBER, change: changeOneOfSeveral },
  {
    name: 'currency changed without amount',
    accepts: CURRENCY,
    also: NUMBER,
    change: (c) => exchange(c, CURRENCIES, (match) => !near(c)(match) && !/s[íi]mbol|sign/.test(c.text)),
  },
  {
    name: 'period changed',
    accepts: ['unit-mismatch'],
    also: [...NUMBER, 'date-mismatch'],
    change: changePeriod,
  },
  { name: 'version changed', accepts: NUMBER, change: changeVersion },
  { name: 'version dropped', accepts: NUMBER, change: dropVersion },
  { name: 'direction turned', accepts: [...NUMBER, 'date-mismatch'], change: turn },
]
