// Errors of names: people, places, organisations, acronyms, files.
import { anyOf, exchange, findAll, hasAny, replaceAt, runningText } from '../find.js'
import { personsIn } from '../persons.js'
import { CITIES, COUNTRIES, NATIONALITIES, ORGANISATIONS } from '../words/names.js'

const NAME = ['name-mismatch']
const GONE = ['sentence-missing', 'block-missing', 'block-extra']

const isRunning = ({ kind }) => kind !== 'code' && kind !== 'table'
const inBoth = (c, word) => hasAny(c.opposite.text, [word])

/** Without accents: `Ación` and `Acion` are one. */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A person of another window who is named nowhere here. */
function otherPerson(c) {
  const [name] = c.random.shuffle(personsIn(c.text).filter((each) => inBoth(c, each)))
  const texts = folded(c.whole + c.opposite.whole)
  const other = c.random.pick(c.persons.filter((each) => !texts.includes(folded(each))))
  if (!name || !other) return undefined
  const [match] = findAll(c, anyOf([name]))
  return match && replaceAt(c.text, match, other)
}

/** A name out of a list of several, or with the word that leads to it. */
function dropPerson(c) {
  for (const name of c.random.shuffle(personsIn(c.text).filter((each) => inBoth(c, each)))) {
    if (c.text.split(name).length > 2) continue
    const [match] = findAll(
      c,
      new RegExp(`,? ?(?:(?<![\\p{L}])(?:and|by|with|y|por|con|from) |, )${name}(?!\\p{L})`, 'gu'),
    )
    if (match) return replaceAt(c.text, match, '')
  }
  return undefined
}

function misspellAcronym(c) {
  const known = (word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')
  const [match] = findAll(c, /(?<![\p{L}\d_./-])\p{Lu}{3,6}(?![\p{L}\d_/-]|\.\p{L})/gu, ([word]) =>
    known(word).test(runningText(c.opposite.text)),
  )
  if (!match) return undefined
  const at = c.random.below(match[0].length - 1)
  const [one, other] = [match[0][at], match[0][at + 1]]
  const swapped = match[0].slice(0, at) + other + one + match[0].slice(at + 2)
  return one === other || known(swapped).test(c.whole) ? undefined : replaceAt(c.text, match, swapped)
}

/** `GitHub` → `Github`: a capital inside a name goes, everywhere in the block. */
function mixCase(c) {
  const [match] = findAll(c, /(?<![\p{L}\d_./-])\p{Lu}\p{Ll}+\p{Lu}\p{L}+(?![\p{L}\d_/-])/gu, ([word]) =>
    inBoth(c, word),
  )
  if (!match) return undefined
  const low = match[0][0] + match[0].slice(1).toLowerCase()
  return c.whole.includes(low) || c.opposite.whole.includes(low) ? undefined : replaceAt(c.text, match, low)
}

function changeFile(c) {
  const [match] = findAll(
    c,
    /(?<![\p{L}\d_./@-])[\w-]{3,}\.(?:csv|txt|html|py|md|pdf|json|xml|jpg|png|zip|R|js|css|ya?ml)(?![\w/])/gu,
    ([name]) => c.opposite.text.includes(name),
  )
  if (!match) return undefined
  const stem = match[0].slice(0, match[0].lastIndexOf('.'))
  const at = c.random.below(stem.length - 1)
  const slip = stem.slice(0, at) + stem.slice(at + 1) + match[0].slice(stem.length)
  return c.whole.includes(slip) ? undefined : replaceAt(c.text, match, slip)
}

const running = (rows) => (c) => (isRunning(c.block) ? exchange(c, rows) : undefined)

const LANGUAGE_BEFORE = /(?<!\p{L})(?:en|al|del|el|idioma|lengua|in|into|from|to|and|y|e|o|or|language) $/iu
const LANGUAGE_AFTER = /^[- ](?:speak|lengua|language|version|versi[oó]n)/iu
const ARTICLE_BEFORE = /(?<!\p{L})(?:an?|the|el|la|los|las) $/iu
/** A country without an article that another one would not have: `la Argentina`. */
const otherCountry = (c) =>
  isRunning(c.block) ? exchange(c, COUNTRIES, ({ index }) => !ARTICLE_BEFORE.test(c.text.slice(0, index))) : undefined

/** A people, not what it speaks, nor its country: `del Partido Pirata de Argentina`; and none behind `a` or `an`. */
function otherNationality(c) {
  const isPeople = ({ 0: word, index }) =>
    /(?:^|\p{L}[ -])$/u.test(c.text.slice(0, index)) &&
    !/(?<!\p{L})an? $/iu.test(c.text.slice(0, index)) &&
    (c.language === 'en' || !/^\p{Lu}/u.test(word) || /\p{Lu}\p{L}+ $/u.test(c.text.slice(0, index))) &&
    !LANGUAGE_BEFORE.test(c.text.slice(0, index)) &&
    !LANGUAGE_AFTER.test(c.text.slice(index + word.length))
  return isRunning(c.block) ? exchange(c, NATIONALITIES, isPeople) : undefined
}

/** The kinds, as `score.js` reads them. */
export const names = [
  { name: 'other person', accepts: NAME, change: otherPerson },
  { name: 'person dropped', accepts: NAME, also: GONE, change: dropPerson },
  { name: 'other country', accepts: NAME, change: otherCountry },
  { name: 'other nationality', accepts: NAME, change: otherNationality },
  { name: 'other city', accepts: NAME, change: running(CITIES) },
  { name: 'other organisation', accepts: NAME, change: running(ORGANISATIONS) },
  { name: 'acronym misspelt', accepts: NAME, also: ['acronym-mismatch'], change: misspellAcronym },
  { name: 'mixed case', accepts: NAME, change: mixCase },
  { name: 'file name changed', accepts: NAME, also: ['code-mismatch'], change: changeFile },
]
