import { dateIn } from '../../ground/knowledge/date-in.ts'
import type { DocumentFacts, NamedOriginal } from '../document.ts'
import { addCredits, addNames, addParts, addPhoto, type FactReading, firstPart } from './add-credits.ts'
import type { FactLine } from './fact-lines.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { type LineKey, labelOf } from './line-key.ts'
import { noteOnOriginal } from './note-on-original.ts'
import { richWords } from './rich-words.ts'
import { sameWords } from './title-form.ts'

/**
 * Puts into the facts what a line says of a key; what a document's own data said stays. Whether the line was understood: what
 * was not, or says otherwise than the data, stays in the text.
 */
export function addFacts(key: LineKey, line: FactLine, reading: FactReading): boolean {
  const { facts, language } = reading
  const { said, words } = line
  switch (key) {
    case 'original':
      addParts(said, reading, ['translators', 'reviewers', 'photo.credit'])
      return addOriginal(line, reading)
    case 'authors':
    case 'date':
      return addCredits(said.replace(/^[—–-]\s*/, ''), reading, key === 'authors')
    case 'translators':
    case 'reviewers':
      addParts(said, reading, ['authors', 'translators', 'reviewers', 'photo.credit'])
      return addNames(key, firstPart(said), reading)
    case 'photo.credit':
      return addPhoto(words, reading)
    case 'disclaimer':
      return addText(facts, 'disclaimer', richWords(line.content))
    case 'corrections': {
      const text = richWords(line.content).replace(/^[^:.—–-]{1,60}[:.—–-]\s*/u, '')
      const date = dateIn(said, language)
      facts.corrections = [...(facts.corrections ?? []), { ...(date !== undefined && { date }), text }]
      return true
    }
    case 'topics':
      return addTopics(facts, labelOf(words)?.value ?? words)
    case 'section':
      return addTopics(facts, words)
    case 'license':
      if (REPUBLISHED.test(said)) addOriginal(line, reading)
      return addText(facts, 'license', labelOf(words)?.value ?? LICENCE.exec(words)?.[0] ?? words)
    case 'title':
    case 'description':
      return addText(facts, key, labelOf(words)?.value ?? words)
    default:
      return key === 'furniture'
  }
}

/** Words of a note on rights that also say where a text is from. */
const REPUBLISHED = /\b(?:re(?:published|printed|publicad[oa]|producid[oa])|original(?:ly|mente)?)\b/iu
/** What of a sentence names the licence. */
const LICENCE = /\b(?:CC[ -](?:BY|0)[\w .-]*\w|Creative Commons[^,.;()]*)/u

/** Puts a text into the facts; disclaimers are added to one another. Whether it is there now. */
export function addText(
  facts: DocumentFacts,
  key: 'title' | 'description' | 'license' | 'disclaimer',
  text: string,
): boolean {
  const known = facts[key]
  if (key === 'disclaimer' && known !== undefined && !sameWords(known, text)) facts[key] = `${known} ${text}`
  else facts[key] ??= text
  return key === 'disclaimer' || known === undefined || sameWords(known, text)
}

function addTopics(facts: DocumentFacts, value: string): boolean {
  const topics = value
    .split(/\s*[,;|·/]\s*|\s+(?=#)/u)
    .map((topic) => topic.replace(/^#|\.$/g, '').trim())
    .filter((topic) => topic !== '')
  facts.topics = [...new Set([...(facts.topics ?? []), ...topics])]
  return topics.length > 0
}

function addOriginal({ content, said }: FactLine, reading: FactReading): boolean {
  const { facts, language, own } = reading
  const label = labelOf(said)
  const named: NamedOriginal = noteOnOriginal(content, language)
  if (label?.key === 'original' && Object.keys(named).length === 0) named.outlet = label.value
  if (Object.keys(named).length === 0) return false
  reading.noted = { ...named, ...reading.noted }
  const isOwn = own !== undefined && !isElsewhere(reading.noted, own, language)
  facts.original = { ...reading.noted, ...(isOwn && own) }
  if (!isOwn && own?.date !== undefined) facts.date ??= own.date
  return true
}
