import type { BlockContent, Language, LockEntry } from '../model.ts'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_ID = 80
const HASH = /^[0-9a-f]{12}$/
const NOTHING = '-'
/** Notes of one word, in the order in which they are written. */
export const FLAGS = ['moved', 'open', 'machine'] as const
const REASON = 'reason: '

/** Ids that pages give to elements of their own. */
export const IDS_OF_PAGES: readonly string[] = ['main']

/** The languages in the order of a line's fields. */
const SIDES: readonly Language[] = ['es', 'en']

/**
 * A line, its fields apart by tabs: ids (of the blocks, then of what was merged into them); the hashes of the Spanish and of the English blocks; their texts; then `moved`,
 * `open`, `machine` and `reason: …` where there is such. Several of one kind are joined by `+`, texts by ` ¶ `; `-` where there is none.
 */
export function writeLine(entry: LockEntry): string {
  const { ids, sides, reason } = entry
  const fields = [
    ids.join('+'),
    ...SIDES.map((side) => sides[side].map(({ hash }) => hash).join('+') || NOTHING),
    ...SIDES.map((side) => sides[side].map(({ text }) => escaped(text)).join(' ¶ ') || NOTHING),
    ...FLAGS.filter((flag) => entry[flag]),
    ...(reason === undefined ? [] : [REASON + escaped(reason)]),
  ]
  return fields.join('\t')
}

/** The bead of a line; undefined where it is none. */
export function readLine(line: string): LockEntry | undefined {
  const [ids = '', esHashes = '', enHashes = '', esTexts = '', enTexts, ...notes] = line.split('\t')
  if (enTexts === undefined) return undefined
  const es = readSide(esHashes, esTexts)
  const en = readSide(enHashes, enTexts)
  const names = ids.split('+')
  if (es === undefined || en === undefined || names.length < Math.max(es.length, en.length, 1)) return undefined
  if (new Set(names).size < names.length || !names.every(isId)) return undefined
  const flags = FLAGS.filter((flag) => notes.includes(flag))
  const [reason, ...more] = notes.slice(flags.length)
  if (more.length > 0 || (reason !== undefined && !reason.startsWith(REASON))) return undefined
  return {
    ids: names,
    sides: { es, en },
    moved: flags.includes('moved'),
    ...(flags.includes('open') && { open: true }),
    ...(flags.includes('machine') && { machine: true }),
    reason: reason && unescaped(reason.slice(REASON.length)),
  }
}

/** What this tool makes, and what may stand in a page: letters, digits, hyphens. */
const isId = (id: string): boolean => ID.test(id) && id.length <= LONGEST_ID && !IDS_OF_PAGES.includes(id)

function readSide(hashes: string, texts: string): BlockContent[] | undefined {
  if (hashes === NOTHING) return texts === NOTHING ? [] : undefined
  const known = hashes.split('+')
  const written = texts.split(' ¶ ')
  if (known.length !== written.length || !known.every((hash) => HASH.test(hash))) return undefined
  return known.map((hash, index) => ({ hash, text: unescaped(written[index] ?? '') }))
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '¶': '\\p' }
const CHARACTERS = Object.fromEntries(Object.entries(ESCAPES).map(([character, code]) => [code, character]))

const escaped = (text: string): string => text.replace(/[\\\t\n\r¶]/g, (character) => ESCAPES[character] ?? '')

const unescaped = (text: string): string => text.replace(/\\./g, (code) => CHARACTERS[code] ?? code)
