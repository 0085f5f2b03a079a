import type { Root } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import { addCaption } from './add-caption.ts'
import type { FactReading } from './add-credits.ts'
import { addFacts } from './add-facts.ts'
import type { FactLine, LineBlock } from './fact-lines.ts'
import { keyAtTop, keyByForm, type LineKey, partsOfCredits } from './line-key.ts'
import { isPersonsName, isPlace, peopleIn } from './people-in.ts'
import type { TakenLine } from './taken-line.ts'
import { isSentenceCase, isTitleForm, sameWords } from './title-form.ts'

/** No line above a text is longer. */
const LONGEST = 450
/** So many lines above a text may be none that credits: title, subtitle, a name. */
const MOST_OTHERS = 3
/** Below the first of these lines of text a credit is still one that was pasted with it. */
const NEAR = 4

/** Takes the lines above a text, and credits within its first paragraphs. */
export function takeLinesAbove(blocks: readonly LineBlock[], body: Root, reading: FactReading): TakenLine[] {
  const lines = blocks.flatMap(({ lines: own, taken }) => own.filter((line) => !taken.has(line)))
  const top = topOf(lines)
  const taken: TakenLine[] = []
  const take = (line: FactLine, key: LineKey, isUnderstood = addFacts(key, line, reading)): boolean => {
    if (isUnderstood) taken.push({ line, key })
    return isUnderstood
  }
  const foot = body.children
    .slice(-6)
    .map((node) => plainText(node))
    .join('\n')
  const picture = lines.findIndex(({ isPicture }) => isPicture)
  let title: number | undefined
  let text = 0
  for (const [index, line] of lines.entries()) {
    if (line.isPicture) continue
    const isTop = index < top
    const caption = index === picture + 1 ? addCaption(line, lines[picture], reading) : undefined
    if (caption !== undefined && take(line, caption, true)) continue
    if (
      title === undefined &&
      text === 0 &&
      (line.isHeading || !lines[index - 1]?.isPicture) &&
      isTitle(lines, index, reading)
    ) {
      title = index
      reading.facts.title ??= line.text
      take(line, 'title', true)
      continue
    }
    const key = isTop ? keyAtTop(line.said) : keyByForm(line.said)
    if (key !== undefined && key !== 'bios' && take(line, key)) continue
    if (
      text === 0 &&
      index <= top &&
      isName(line, lines[index + 1], foot, lines[title ?? -1]?.said, reading) &&
      take(line, 'authors')
    )
      continue
    if (title !== undefined && text === 0 && isStandfirst(lines, index, top, title) && take(line, 'description'))
      continue
    if (++text > NEAR) break
  }
  return taken
}

/** How many lines stand above the text: up to the last that credits before long lines or many others come. */
function topOf(lines: readonly FactLine[]): number {
  let [top, others] = [0, 0]
  for (const [index, { said, isPicture }] of lines.entries()) {
    if (said.length > LONGEST) break
    const isCredit = (part: string) => part.length < 60 && keyAtTop(part) !== undefined
    if (isPicture || keyAtTop(said) !== undefined || partsOfCredits(said).some(isCredit)) top = index + 1
    else if (++others > MOST_OTHERS) break
  }
  return top
}

/** The title: a heading above all others or a short line, the first that credits nobody; or the one that the data names. */
function isTitle(lines: readonly FactLine[], index: number, { facts, guessed }: FactReading): boolean {
  const line = lines[index] as FactLine
  if (facts.title !== undefined) return sameWords(line.said, facts.title)
  const next = lines.slice(index + 1).find(({ isPicture }) => !isPicture)
  const isCredited = next !== undefined && keyAtTop(next.said) !== undefined
  const { node, within, lines: own } = line.block
  if (next === undefined || within.length > 1 || keyAtTop(line.said) !== undefined || !isTitleForm(line.said))
    return false
  if (node.type === 'heading') return node.depth === 1 || isCredited || guessed.has(line.text)
  return own.length === 1 || isCredited || isAboveSubtitle(line, lines[index + 2])
}

/** Of two lines together right above who wrote the text, the first. */
function isAboveSubtitle({ row, block }: FactLine, below: FactLine | undefined): boolean {
  const [, second, ...more] = block.lines
  if (row !== 0 || second === undefined || more.length > 0 || !isTitleForm(second.said)) return false
  return below !== undefined && ['authors', 'date'].includes(keyAtTop(below.said) ?? '')
}

/** So long is a paragraph at the least above which a name alone is who wrote it. */
const NAME_ABOVE = 100

/** A name alone below a title, or one that the foot of the text speaks of. */
function isName(
  line: FactLine,
  next: FactLine | undefined,
  foot: string,
  title: string | undefined,
  { facts }: FactReading,
): boolean {
  if (line.said.length > 120) return false
  const names = peopleIn(line.said)
  const [first] = names
  if (first === undefined || !isPersonsName(first) || !line.said.toLowerCase().includes(first.toLowerCase()))
    return false
  if (names.every((name) => facts.authors?.includes(name) || foot.includes(name))) return true
  const isWhole = isPersonsName(line.said) || (names.length > 1 && partsOfCredits(line.said).length === 1)
  if (title === undefined || !isWhole || facts.authors !== undefined || next === undefined) return false
  return keyAtTop(next.said) === 'date' || (isSentenceCase(title) && !isPlace(first) && next.said.length > NAME_ABOVE)
}

/** What stands between the title and who wrote the text; an italic line alone below the title. */
function isStandfirst(lines: readonly FactLine[], index: number, top: number, title: number): boolean {
  const line = lines[index] as FactLine
  if (index !== title + 1 || (line.said.length < 30 && line.row === 0) || line.said.length > LONGEST) return false
  const below = lines.slice(index + 1, top)
  const isAboveByline = below.some(({ said }) => ['authors', 'date'].includes(keyAtTop(said) ?? ''))
  if (index < top && isAboveByline) return true
  const isAlone = line.isMarked && !line.isHeading && line.block.lines.length === 1 && lines.length > index + 2
  return isAlone && !/[.!?…:]$/.test(line.said)
}
