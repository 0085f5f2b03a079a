import { type BlockText, wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'

const CLOSING = /[?!]+/g
/** What is asked: from the last end of a sentence or quotation mark on. */
const BEGINNING = /^(?:[\s\S]*(?:[.?!:;]\s+(?=\p{Lu})|([«“"]|(?<=^|[\s(])['‘])|[(\n]))?([^«“"\n]*)$/u

/** The marks at the end of Spanish questions and exclamations that nothing opens, by their offsets. */
export function unopenedMarks(text: BlockText): { start: number; end: number }[] {
  let from = 0
  return [...text.text.matchAll(CLOSING)].flatMap(({ 0: mark, index: start }) => {
    const end = start + mark.length
    const said = text.text.slice(from, start)
    if (!closesSentence(text.text, start, end)) return []
    from = end
    return /[¿¡]/.test(said) || isForeign(said, mark, text) || isName(start, end, text) ? [] : [{ start, end }]
  })
}

/** Not `block_given?`, `!Kung`, `a != b`, `useR!`, `(?)`, `1945?`. */
function closesSentence(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}=_&]/u.test(text.charAt(end))) return false
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    /[\p{L}»”"’'*)\]…\d.\ufffc]$/u.test(before) && !/(?:[_@#.]\p{L}+|\p{Ll}\p{Lu}\p{L}*|\(\s*|\(\d{4})$/u.test(before)
  )
}

/** `Yahoo! y otros`, `any?, all? y none?`: a name with a mark that the other edition writes so too, within a sentence or a row. */
function isName(start: number, end: number, { text, opposite }: BlockText): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const word = /\p{L}+$/u.exec(before)?.[0]
  if (word === undefined) return false
  const isWithin = /^[,;]?\s\p{Ll}/u.test(text.slice(end, end + 4)) || /[?!](?:, | [yeou] )\p{L}+$/u.test(before)
  return isWithin && opposite.some((other) => other.text.includes(word + text.slice(start, end)))
}

/** A title, a sentence or a quoted word of the other language: it votes so, or stands opposite as it is. */
function isForeign(before: string, mark: string, { opposite }: BlockText): boolean {
  const [, quoted = '', said = ''] = BEGINNING.exec(before) ?? []
  const { es, en } = votesIn(wordsOf(said), true)
  if (en > es) return true
  const isTitle = quoted !== '' || said.includes(' ')
  return isTitle && es === 0 && opposite.some(({ text }) => text.includes(quoted ? said : said + mark))
}
