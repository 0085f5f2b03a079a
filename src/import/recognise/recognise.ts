import type { Root, RootContent } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import type { Language } from '../../model.ts'
import type { DroppedKind, SourceDocument } from '../document.ts'
import type { FactReading } from './add-credits.ts'
import { lineBlocksIn, removeLines } from './fact-lines.ts'
import { takeLinesAbove } from './take-lines-above.ts'
import { takeLinesBelow } from './take-lines-below.ts'
import { takePictureNote } from './take-picture-note.ts'
import type { TakenLine } from './taken-line.ts'

/** So many blocks at the head and the foot of a text are looked at. */
const REACH = 16

/**
 * Finds in the first and last lines of a document what front matter says (credits, notes on the original, bios, dates) and
 * takes it out of the text. What the document's own data said holds; a line is taken only where form and place agree.
 */
export function recognise(
  document: SourceDocument,
  language: Language | undefined = document.facts.language,
): SourceDocument {
  const body = structuredClone(document.body)
  const guessed = new Set(document.guessed.flatMap(({ as, said }) => (as === 'heading' ? [said] : [])))
  const { original: own } = document.facts
  const reading: FactReading = { facts: structuredClone(document.facts), language, own, noted: {}, guessed }
  const { children } = body
  const blocks = children.map((node, index) =>
    index < REACH || index >= children.length - REACH ? lineBlocksIn(node, body) : [],
  )
  const note = takePictureNote(blocks.flat(), reading)
  for (const { line } of note) line.block.taken.add(line)
  const head = takeLinesAbove(blocks.slice(0, REACH).flat(), body, reading)
  for (const { line } of head) line.block.taken.add(line)
  const foot = takeLinesBelow(blocks.slice(-REACH).flat(), body, reading)
  for (const { line } of foot) line.block.taken.add(line)
  removeLines(blocks.flat())
  if (head.length + foot.length > 0) trimRules(body)
  const said = told(document, [...note, ...head, ...foot])
  const isReplaced = own?.url !== undefined && reading.facts.original?.url !== own.url
  const dropped = isReplaced
    ? [...said.dropped, { kind: 'front-matter-key' as const, what: `url: ${own.url}`, count: 1 }]
    : said.dropped
  return { ...document, body, facts: reading.facts, ...said, dropped }
}

/** Takes out the drawn lines that parted the text from what was above and below it. */
function trimRules({ children }: Root): void {
  while (isRule(children[0])) children.shift()
  while (isRule(children.at(-1))) children.pop()
}

/** A rule, or what stands for one: `***`, `* * *`, `⁂`. */
const isRule = (node: RootContent | undefined): boolean =>
  node?.type === 'thematicBreak' || (node?.type === 'paragraph' && /^[*⁂—–_~·•\s]{1,40}$/u.test(plainText(node)))

/** What is said of the lines that were taken. */
function told({ recognised, guessed, dropped }: SourceDocument, taken: readonly TakenLine[]) {
  const said = new Set(taken.map(({ line }) => line.text))
  const facts = taken.filter(({ key }) => key !== 'furniture')
  const furniture = taken.filter(({ key }) => key === 'furniture')
  return {
    recognised: [
      ...recognised,
      ...facts.map(({ key, line: { text } }) => ({ key: key === 'section' ? 'topics' : key, said: text })),
    ],
    guessed: [
      ...facts.flatMap(({ key, line }) =>
        key === 'title' && !line.isHeading ? [{ as: 'title' as const, said: line.text }] : [],
      ),
      ...guessed.filter((guess) => guess.as !== 'heading' || !said.has(guess.said)),
    ],
    dropped: [...dropped, ...furniture.map(({ line: { text } }) => ({ kind: kindOf(text), what: text, count: 1 }))],
  }
}

const kindOf = (text: string): DroppedKind => (/publicidad|advert/i.test(text) ? 'advertising' : 'share-bar')
