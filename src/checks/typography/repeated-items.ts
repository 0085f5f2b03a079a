import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import type { Language } from '../../model.ts'

/** An item of an enumeration that was there before, as it is written, and its offset. */
export interface RepeatedItem {
  item: string
  start: number
}

/** Part of a sentence that one enumeration may fill. */
const CLAUSE = /[^.;:!?¿¡()[\]«»“”"\n\ufffc]+/g
/** The words after a comma: one of those of an item has to stand before it too. */
const AFTER_COMMA =
  /, ([a-zA-Z\u00c0-\u024f]+)(?: ([a-zA-Z\u00c0-\u024f]+))?(?: ([a-zA-Z\u00c0-\u024f]+))?(?: ([a-zA-Z\u00c0-\u024f]+))?/g
const CONJUNCTION = /(?:^|\s)(?:y|e|o|u|ni|and|or|nor)\s+/
const BEFORE_LAST = /[\s,](?:y|e|o|u|ni|and|or|nor)\s/
/** Characters that an enumeration may take. */
const FAR = 200
const MOST_WORDS = 4
const FEWEST_LETTERS = 4

/** `Panama, Panama and Peru` → the second `Panama`. The first item may have a sentence before it, the last one after it. */
export function repeatedItems(text: string, language: Language): RepeatedItem[] {
  if (!mayRepeat(text)) return []
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    mayEnumerate(clause) ? repeatedIn(clause, language).map(({ item, start }) => ({ item, start: index + start })) : [],
  )
}

/** Most texts are told from those that repeat something by this alone, which is quick. */
function mayRepeat(text: string): boolean {
  AFTER_COMMA.lastIndex = 0
  for (let match = AFTER_COMMA.exec(text); match !== null; match = AFTER_COMMA.exec(text)) {
    const before = text.slice(Math.max(0, match.index - FAR), match.index)
    for (let number = 1; number <= MOST_WORDS; number++) {
      const word = match[number]
      if (word && word.length >= FEWEST_LETTERS && before.includes(word.slice(1))) return true
    }
  }
  return false
}

/** Whether an enumeration may end in a clause: an item stands between its first comma and what joins the last one to it. */
function mayEnumerate(clause: string): boolean {
  const comma = clause.indexOf(',')
  return comma >= 0 && BEFORE_LAST.test(clause.slice(comma + 1).trimStart())
}

function repeatedIn(clause: string, language: Language): RepeatedItem[] {
  const repeated: RepeatedItem[] = []
  let pieces: RepeatedItem[] = []
  for (const piece of piecesOf(clause)) {
    const conjunction = pieces.length > 0 ? CONJUNCTION.exec(piece.item) : null
    if (conjunction === null) {
      pieces.push(piece)
      continue
    }
    const before = piece.item.slice(0, conjunction.index)
    const after = piece.item.slice(conjunction.index + conjunction[0].length)
    const last = { item: after, start: piece.start + piece.item.length - after.length }
    const inner = before === '' ? [] : [{ item: before.trimEnd(), start: piece.start }]
    repeated.push(...repeatedAmong([...pieces, ...inner], last, language))
    pieces = [last]
  }
  return repeated
}

/** The items of one enumeration with what comes before it: all but the last one, and the last one with what follows it. */
function repeatedAmong(pieces: readonly RepeatedItem[], last: RepeatedItem, language: Language): RepeatedItem[] {
  const first = pieces.findLastIndex(({ item }, index) => index < pieces.length - 1 && !isItem(item))
  const [start, ...middle] = pieces.slice(Math.max(0, first))
  const before = new Set(endsOf(start?.item ?? ''))
  const repeated = middle.filter(({ item }) => {
    const isRepeated = isItem(item) && before.has(inMiddle(item))
    for (const end of endsOf(item)) before.add(end)
    return isRepeated
  })
  // `more and more` is said on purpose.
  const again = middle.slice(0, -1).find(({ item }) => isItem(item) && beginsWith(last.item, item, language))
  return again ? [...repeated, { item: last.item.slice(0, again.item.length), start: last.start }] : repeated
}

function piecesOf(clause: string): RepeatedItem[] {
  let at = 0
  return clause.split(',').map((piece) => {
    const start = at + piece.length - piece.trimStart().length
    at += piece.length + 1
    return { item: piece.trim(), start }
  })
}

const isItem = (item: string): boolean =>
  item.split(' ').length <= MOST_WORDS && (item.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS && !/\d/.test(item)

/** But for the capital of a sentence's first word. */
const isSame = (one: string, other: string): boolean => inMiddle(one) === inMiddle(other)

const inMiddle = (item: string): string => item.charAt(0).toLowerCase() + item.slice(1)

/** What an item may be when it comes again: `such as Panama` ends with `Panama`, `New York` not with `York`. */
function endsOf(whole: string): string[] {
  const words = whole.split(' ')
  return words.slice(-MOST_WORDS).flatMap((_, index, last) => {
    const before = words.at(index - last.length - 1)
    const isEnd = last.length - index === words.length || (before !== undefined && /(?<!\p{L})\p{Ll}+$/u.test(before))
    return isEnd ? [inMiddle(last.slice(index).join(' '))] : []
  })
}

/** Whether the item is all that comes, or a word follows that belongs to no name: `Panama have agreed`. */
function beginsWith(whole: string, begin: string, language: Language): boolean {
  if (!isSame(whole.slice(0, begin.length), begin)) return false
  const rest = whole.slice(begin.length)
  return rest === '' || FUNCTION_WORDS[language].has(/^ (\p{Ll}+)/u.exec(rest)?.[1] ?? '')
}
