// Errors of numbers in words and of what stands with them.
import { anyOf, exchange, findAll, hasAny, replaceAt, runningText } from '../find.js'
import { CARDINALS, CENTURIES, COLLECTIVES, DECADES, MULTIPLES, ORDINALS, SHARES } from '../words/numbers.js'

const NUMBER = ['number-mismatch']
const QUANTITY = ['percent-mismatch', 'currency-mismatch', 'unit-mismatch', 'date-mismatch']
const SPAN = ['date-mismatch', 'number-mismatch']

const longOnes = CARDINALS.slice(11)

/** A number before a noun, which both texts count: `tres artículos` → `artículos`. */
function dropNumber(c) {
  const rows = c.random.shuffle(CARDINALS.filter((row) => hasAny(c.opposite.text, row[c.opposite.language])))
  for (const row of rows) {
    const [match] = findAll(c, new RegExp(`${anyOf(row[c.language]).source} (?=\\p{Ll}{3})`, 'giu'), ({ index }) =>
      /\p{Ll} $/u.test(c.text.slice(0, index)),
    )
    if (match) return c.text.slice(0, match.index) + c.text.slice(match.index + match[0].length)
  }
  return undefined
}

/** `12 mil` ↔ `12 millones`: a thousand times as much, or so much less. */
function slipThousands(c) {
  const [from, to] = c.random.pick([
    ['mil', 'millones de'],
    ['millones(?: de)?', 'mil'],
  ])
  const pattern = c.language === 'es' ? `(?<=\\d )${from}(?= \\p{Ll})` : '(?<=\\d )(?:thousand|million)(?!\\p{L})'
  const [match] = findAll(c, new RegExp(pattern, 'gu'))
  if (!match) return undefined
  const thousand = /^mil$|thousand/.test(match[0])
  const right = thousand ? /thousand|\bmil\b|\d[.,]000/ : /million|mill[oó]n/
  if (!right.test(c.opposite.text)) return undefined
  return replaceAt(c.text, match, c.language === 'es' ? to : thousand ? 'million' : 'thousand')
}

/** `1980s`, `años 80`, `década de 1980`, `años ochenta`: ten years more or less. */
function changeDecade(c) {
  const inWords = exchange(
    c,
    DECADES,
    ({ index }) => c.language === 'en' || /(?:años|década de los) $/.test(c.text.slice(0, index)),
  )
  if (inWords) return inWords
  const pattern =
    c.language === 'es'
      ? /(?<=años |década de (?:los )?)(?:1[89])?[2-9]0(?!\d)/gu
      : /(?<!\d)(?:1[89])?[2-9]0(?=['’]?s(?!\p{L}))/gu
  const [match] = findAll(c, pattern, ([year]) => new RegExp(`${year.slice(-2)}(?!\\d)`).test(c.opposite.text))
  if (!match) return undefined
  const tens = Number(match[0].at(-2))
  return replaceAt(c.text, match, `${match[0].slice(0, -2)}${tens === 9 ? 8 : tens + 1}0`)
}

function changeCentury(c) {
  const at = c.random.shuffle(CENTURIES.map((_, index) => index)).find((index) => {
    const { es, en } = CENTURIES[index]
    const english = runningText(c.language === 'en' ? c.text : c.opposite.text)
    const spanish = runningText(c.language === 'es' ? c.text : c.opposite.text)
    return (
      new RegExp(`${es}(?!\\p{L})`, 'u').test(spanish) &&
      new RegExp(`(?<!\\p{L}|-)(?:${en.join('|')})[- ]century`, 'iu').test(english)
    )
  })
  if (at === undefined) return undefined
  const other = CENTURIES[at === 0 ? 1 : at === CENTURIES.length - 1 ? at - 1 : at + c.random.pick([-1, 1])]
  if (c.language === 'es') {
    const [match] = findAll(c, new RegExp(`${CENTURIES[at].es}(?!\\p{L})`, 'gu'))
    return replaceAt(c.text, match, other.es)
  }
  const [match] = findAll(c, new RegExp(`(?<!\\p{L}|-)(?:${CENTURIES[at].en.join('|')})(?=[- ]century)`, 'giu'))
  return replaceAt(c.text, match, other.en[CENTURIES[at].en.indexOf(match[0].toLowerCase())] ?? other.en[0])
}

/** `'68`, `del 68`. */
function changeShortYear(c) {
  const own =
    c.language === 'es'
      ? /(?<=(?:del|de|el|en el) ['’]?)\d\d(?![\d.,:%]|\s?(?:%|por|de|\p{Ll}))/gu
      : /(?<=['’])\d\d(?![\d\p{L}])/gu
  const [match] = findAll(c, own, ([year]) => new RegExp(`(?<!\\d)(?:19|20)?${year}(?!\\d)`).test(c.opposite.text))
  if (!match) return undefined
  const year = (Number(match[0]) + 1 + c.random.below(8)) % 100
  return replaceAt(c.text, match, String(year).padStart(2, '0'))
}

const DETERMINER = /(?<!\p{L})(?:el|la|los|las|un|una|su|este|esta|del|al|the|a|its|this|his|her|our|your) $/iu
/** `la segunda etapa`: no adverb, no second of a minute. */
const counts =
  (c) =>
  ({ index }) =>
    DETERMINER.test(c.text.slice(0, index))
/** `la mitad de`, `half the`: no fifth text. */
const shares =
  (c) =>
  ({ 0: words, index }) =>
    /^(?: (?:del?|of|the|all|its|their) | \(|[,.;:)])/u.test(c.text.slice(index + words.length))

/** The kinds, as `score.js` reads them. */
export const numbers = [
  { name: 'number word changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, CARDINALS) },
  { name: 'long number word changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, longOnes) },
  { name: 'number word dropped', accepts: NUMBER, also: QUANTITY, change: dropNumber },
  { name: 'ordinal changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, ORDINALS, counts(c)) },
  { name: 'fraction changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, SHARES, shares(c)) },
  { name: 'multiple changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, MULTIPLES) },
  { name: 'dozen changed', accepts: NUMBER, also: QUANTITY, change: (c) => exchange(c, COLLECTIVES) },
  { name: 'thousands or millions', accepts: NUMBER, also: QUANTITY, change: slipThousands },
  { name: 'decade changed', accepts: SPAN, change: changeDecade },
  { name: 'century changed', accepts: SPAN, change: changeCentury },
  { name: 'two-digit year changed', accepts: SPAN, change: changeShortYear },
]
