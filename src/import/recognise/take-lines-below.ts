import type { Root, RootContent } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import { BYLINE } from '../../ground/knowledge/pasted-lines.ts'
import type { FactReading } from './add-credits.ts'
import { addFacts, addText } from './add-facts.ts'
import type { FactLine, LineBlock } from './fact-lines.ts'
import { keyByForm, type LineKey } from './line-key.ts'
import { isPersonsName } from './people-in.ts'
import { type PersonWords, personWordsOf, saysCalling, withoutLabel } from './person-words.ts'
import { richWords } from './rich-words.ts'
import type { TakenLine } from './taken-line.ts'

/** So many blocks from the end a line is still one that was pasted with the text, though text stands below it. */
const NEAR = 5
const LONGEST_BIO = 900
const BIO_HEADING =
  /^(?:(?:sobre|acerca de) (?:el|la|los|las) autor(?:a|es|as)?|acerca del autor|about the authors?|(?:the )?authors?|biograf[íi]a|bio)\s*:?$/iu
const STAR = /^(?:\\?[*•–—-]|\((?:\\?\*)+\))\s+/

/** Takes the lines below a text, in reading order. */
export function takeLinesBelow(blocks: readonly LineBlock[], body: Root, reading: FactReading): TakenLine[] {
  const lines = blocks.flatMap(({ lines: own, taken }) => own.filter((line) => !taken.has(line) && line.text !== ''))
  const near = new Set(blocks.slice(-NEAR))
  const found: { line: FactLine; key: LineKey; person?: PersonWords }[] = []
  let isLast = true
  for (const [index, line] of [...lines.entries()].toReversed()) {
    if (index === 0 || (!isLast && !near.has(line.block))) break
    const person = isLast ? personIn(line, lines[index - 1], body, reading) : undefined
    const key = person ? 'bios' : keyOf(line, isLast, found, reading)
    if (key !== undefined) found.push({ line, key, ...(person && { person }) })
    else isLast = false
  }
  const taken = found
    .toReversed()
    .filter(({ line, key, person }) =>
      person ? addBio(line, person, reading) : key === 'bios' || addFacts(key, line, reading),
    )
  addAuthors(reading)
  return taken
}

function keyOf(
  line: FactLine,
  isLast: boolean,
  below: readonly { key: LineKey }[],
  { facts }: FactReading,
): LineKey | undefined {
  if (BIO_HEADING.test(line.said) && below.at(-1)?.key === 'bios') return 'bios'
  if (isLast && line.said.length <= 200 && BYLINE.test(line.said)) return 'authors'
  const isSigned = isLast && below.every(({ key }) => key !== 'bios' && key !== 'authors')
  if (isSigned && facts.authors === undefined && isSignature(line)) return 'authors'
  const key = keyByForm(line.said)
  return key === 'bios' || key === 'title' ? undefined : key
}

/** A name alone, in a paragraph of its own. */
const isSignature = ({ said, content, isHeading, block: { within } }: FactLine): boolean =>
  !isHeading &&
  within.length === 1 &&
  content.every(({ type }) => type !== 'link') &&
  said.split(' ').length <= 5 &&
  isPersonsName(said.replace(/^[—–]\s*/, ''))

function personIn(
  line: FactLine,
  above: FactLine | undefined,
  body: Root,
  { facts }: FactReading,
): PersonWords | undefined {
  if (line.isHeading || line.said.length > LONGEST_BIO) return undefined
  const known = [...(facts.authors ?? []), ...(facts.translators ?? [])]
  const said = line.said.replace(STAR, '')
  const person = personWordsOf(said, known, () => textBefore(body, line))
  if (person !== undefined) return person
  if (above && BIO_HEADING.test(above.said)) return { name: undefined }
  const [author, ...more] = facts.authors ?? []
  const list = line.block.within.find(({ type }) => type === 'list')
  const isStarred = /^[*•]\s/.test(line.text) || list?.children.length === 1
  return isStarred && author !== undefined && more.length === 0 && saysCalling(said) ? { name: author } : undefined
}

/** The text above a line, without what was taken already. */
function textBefore({ children }: Root, line: FactLine): string {
  const own = line.block.within[1] ?? line.block.node
  return plainText({ type: 'root', children: children.slice(0, children.indexOf(own as RootContent)) })
}

function addBio(line: FactLine, { name }: PersonWords, { facts }: FactReading): boolean {
  const whole = withoutLabel(richWords(line.content).replace(STAR, ''))
  const end = startOfDisclaimer(whole)
  const text = whole.slice(0, end).trim()
  if (end !== undefined) addText(facts, 'disclaimer', whole.slice(end).trim())
  const others = (facts.authors ?? []).flatMap((other) => {
    const at = other === name ? -1 : text.indexOf(`. ${other} `)
    return at < 0 ? [] : [{ name: other, at: at + 2 }]
  })
  const starts = [{ name, at: 0 }, ...others.sort((a, b) => a.at - b.at)]
  const bios = starts.map((start, index) => ({
    name: start.name,
    text: text.slice(start.at, starts[index + 1]?.at).trim(),
  }))
  facts.bios = [...(facts.bios ?? []), ...bios]
  return true
}

/** `Ana Ruiz teaches history. The opinions are her own.`: where in a bio its sentences about opinions begin. */
function startOfDisclaimer(bio: string): number | undefined {
  const starts = [...bio.matchAll(/(?<=[.»”])\s+(?=\p{Lu})/gu)].map(({ index }) => index)
  return starts.find((start) => keyByForm(bio.slice(start).trim()) === 'disclaimer')
}

/** Who has a bio and is no translator wrote the text, where no line says who did. */
function addAuthors({ facts }: FactReading): void {
  const names = (facts.bios ?? []).flatMap(({ name }) => (name && !facts.translators?.includes(name) ? [name] : []))
  if (facts.authors === undefined && names.length > 0) facts.authors = [...new Set(names)]
}
