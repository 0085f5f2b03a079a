import { isGivenName } from '../../ground/knowledge/known-names.ts'
import { type BlockText, type FacingTexts, startOfWord } from '../text/article-texts.ts'
import { isCapital } from '../text/is-capital.ts'
import { nameKey } from './capital-words.ts'
import { boundsOfSpan, keysIn, type NameSpan } from './other-name.ts'

/** A person that only one edition names, the one named beside, and the same one where the other edition names it alone. */
export interface DroppedPerson {
  person: NameSpan
  beside: NameSpan
  found: NameSpan
}

/** What stands between two persons that are named together. */
const TOGETHER = /^,? (?:and|e|y|&) $/

/** Persons of an edition named together with another one, who alone is opposite: of two persons one was dropped. */
export function* droppedPersons({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<DroppedPerson> {
  for (const [texts, others] of [
    [es, en],
    [en, es],
  ] as const) {
    const couples = texts.flatMap(couplesIn)
    if (couples.length === 0) continue
    const words = new Set(others.flatMap((other) => other.words.map(nameKey)))
    const whole = new Map(others.flatMap(personsNamedIn).map((person) => [keysIn(person).join(' '), person]))
    for (const couple of couples) {
      const [person, ...more] = couple.filter((one) => keysIn(one).every((key) => !words.has(key)))
      const beside = couple.find((one) => one !== person)
      const found = beside && whole.get(keysIn(beside).join(' '))
      if (person && found && more.length === 0) yield { person, beside, found }
    }
  }
}

function couplesIn(text: BlockText): [NameSpan, NameSpan][] {
  const persons = personsNamedIn(text)
  return persons.flatMap((one, index): [NameSpan, NameSpan][] => {
    const next = persons[index + 1]
    if (next === undefined) return []
    return TOGETHER.test(text.text.slice(boundsOfSpan(one)[1], boundsOfSpan(next)[0])) ? [[one, next]] : []
  })
}

/** Given names with all the words with a capital behind them that nothing but spaces parts. */
function personsNamedIn(text: BlockText): NameSpan[] {
  const { words } = text
  const found: NameSpan[] = []
  for (let first = 0; first < words.length; first++) {
    const word = words[first] ?? ''
    if (!isCapital(word.charCodeAt(0)) || !isGivenName(nameKey(word))) continue
    let last = first
    while (isNextOfName(text, last)) last++
    if (last > first) found.push({ text, first, last })
    first = last
  }
  return found
}

function isNextOfName(text: BlockText, last: number): boolean {
  const [word = '', next = ''] = [text.words[last], text.words[last + 1]]
  if (!isCapital(next.charCodeAt(0))) return false
  return text.text.slice(startOfWord(text, last) + word.length, startOfWord(text, last + 1)) === ' '
}
