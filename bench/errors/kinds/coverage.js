// Errors of what is there, and what leads where. An edit of blocks gives the whole body.
import { runningText } from '../find.js'

const BLOCK = ['block-missing', 'block-extra']
const FACTS = [
  'number-mismatch',
  'percent-mismatch',
  'currency-mismatch',
  'unit-mismatch',
  'date-mismatch',
  'name-mismatch',
]

const isLong = ({ kind, text }) => kind === 'paragraph' && text.length >= 120
const isClosed = (sentence) =>
  ['(', '[', '“', '«'].every(
    (mark, at) => sentence.split(mark).length === sentence.split([')', ']', '”', '»'][at]).length,
  ) && ['*', '_', '"', '`'].every((mark) => sentence.split(mark).length % 2 === 1)

/** Another paragraph of about that length stands in the place of this one. */
function replaceParagraph(c) {
  if (!isLong(c.block)) return undefined
  return c.random.pick(
    c.paragraphs.filter((each) => Math.abs(Math.log(each.length / c.text.length)) < 0.4 && !c.whole.includes(each)),
  )
}

const pasteAbove = (c) =>
  isLong(c.block) && c.before && isLong(c.before.block) && c.before.text !== c.text ? c.before.text : undefined

/** What ends so is no sentence: `St.`, `J. M.` */
const ABBREVIATED = /(?<!\p{L})\p{Lu}\p{Ll}?\.\s*$/u

/** A sentence of up to forty letters, of several in its block. */
function dropShortSentence(c) {
  if (!['paragraph', 'item'].includes(c.block.kind) || /[`[{<*]/.test(c.text)) return undefined
  const cut = new Intl.Segmenter(c.language, { granularity: 'sentence' })
  const sentences = [...cut.segment(c.text.replace(/\s/g, ' '))]
  const opposite = [
    ...new Intl.Segmenter(c.opposite.language, { granularity: 'sentence' }).segment(
      c.opposite.text.replace(/\s/g, ' '),
    ),
  ]
  if (sentences.length < 2 || sentences.length !== opposite.length) return undefined
  const usable = sentences.filter(({ segment }, at) => {
    const words = segment.match(/\p{L}{2,}/gu) ?? []
    return (
      segment.length <= 42 &&
      words.length >= 2 &&
      opposite[at].segment.length <= 60 &&
      isClosed(segment) &&
      /[.!?…]\s*$/.test(segment) &&
      !ABBREVIATED.test(sentences[at - 1]?.segment ?? '')
    )
  })
  const dropped = c.random.pick(usable)
  return dropped && (c.text.slice(0, dropped.index) + c.text.slice(dropped.index + dropped.segment.length)).trimEnd()
}

/** A heading as the other edition has it, however short; one whose words are the same in both is none. */
function leaveHeading(c) {
  if (c.block.kind !== 'heading') return undefined
  const words = (text) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
  const [own, other] = [words(c.block.text), words(c.opposite.block.text)]
  const shared = [...other].filter((word) => own.has(word)).length
  return other.size > 0 && shared / other.size < 0.34 ? c.opposite.text : undefined
}

const LINK = /(?<!!)\[([^\]]*\p{L}[^\]]*)\]\((https?:[^)\s]+)\)/gu

/** Two links of a block lead where the other one is to lead. */
function exchangeLinks(c) {
  const links = [...c.text.matchAll(LINK)].filter(([, , url]) => c.opposite.text.includes(`](${url})`))
  const pairs = links
    .slice(1)
    .map((link, at) => [links[at], link])
    .filter(([[, , one], [, , other]]) => one !== other)
  const pair = c.random.pick(pairs)
  if (!pair) return undefined
  const [first, second] = pair
  const between = c.text.slice(first.index + first[0].length, second.index)
  return `${c.text.slice(0, first.index)}[${first[1]}](${second[2]})${between}[${second[1]}](${first[2]})${c.text.slice(second.index + second[0].length)}`
}

const QUOTE = /["“”«»]/gu
const isEven = (text) =>
  text.split('“').length === text.split('”').length &&
  text.split('«').length === text.split('»').length &&
  text.split('"').length % 2 === 1

/** The same one of its quotation marks is missing in both editions. */
function dropQuotes(c) {
  if (c.block.kind === 'code' || !isEven(c.text) || !isEven(c.opposite.text)) return undefined
  const [own, other] = [c.text, c.opposite.text].map((text) => [...runningText(text).matchAll(QUOTE)])
  if (own.length === 0 || own.length !== other.length) return undefined
  const at = c.random.below(own.length)
  const without = (text, { index }) => text.slice(0, index) + text.slice(index + 1)
  return { own: without(c.text, own[at]), opposite: without(c.opposite.text, other[at]) }
}

/** The kinds, as `score.js` reads them. `wide`: the neighbours are right places too. */
export const coverage = [
  { name: 'paragraph replaced', accepts: BLOCK, also: ['sentence-missing'], wide: true, change: replaceParagraph },
  { name: 'paragraph above pasted', accepts: BLOCK, also: ['sentence-missing'], wide: true, change: pasteAbove },
  {
    name: 'short sentence dropped',
    accepts: ['sentence-missing'],
    also: [...BLOCK, 'list-item-missing', ...FACTS],
    change: dropShortSentence,
  },
  { name: 'heading left', accepts: ['heading-untranslated'], also: ['block-untranslated'], change: leaveHeading },
  { name: 'links exchanged', accepts: ['link-mismatch'], also: ['link-missing'], change: exchangeLinks },
  { name: 'quote dropped in both', accepts: ['quote-unbalanced'], change: dropQuotes },
]
