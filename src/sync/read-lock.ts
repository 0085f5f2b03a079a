import { toSay } from '../ground/messages/to-say.ts'
import { type Fault, type FileEntry, isField, type Lock, type LockEntry, type Place } from '../model.ts'
import { readLine } from './lock-line.ts'

const HEADERS = /^# sync\.lock (\d+)\b/
/** The form of the file; one that is written otherwise gets another number. */
const VERSION = '1'
/** First line of a `sync.lock`. */
export const HEADER = `# sync.lock ${VERSION}: id, hashes es and en, texts es and en when last in step; written by \`facing accept\``

/** What version control leaves where two people changed the same lines; the first of its lines stands for it. */
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})(?: .*)?$/

/**
 * What `sync.lock` says, and what is wrong with it: a line that cannot be read is left out, a file of another version
 * wholly. `lock` is undefined where nothing was read of it.
 */
export function readLock(file: FileEntry | undefined): { lock: Lock | undefined; faults: Fault[] } {
  if (file?.text === undefined) return { lock: undefined, faults: [] }
  const lines = file.text.split('\n')
  const header = lines.findIndex((line) => HEADERS.test(line))
  const version = HEADERS.exec(lines[header] ?? '')?.[1]
  const tell = (index: number, what: Trouble): Fault => faultAt(file.path, index + 1, lines[index] ?? '', what)
  if (version !== undefined && version !== VERSION)
    return { lock: undefined, faults: [otherVersion(file.path, header + 1, lines[header] ?? '', version)] }
  const entries: LockEntry[] = []
  const faults = version === undefined ? [tell(0, 'header')] : []
  let inConflict = false
  for (const [index, line] of lines.entries()) {
    const entry = readLine(line)
    const marker = CONFLICT.exec(line)?.[1]
    if (entry) entries.push(entry)
    else if (marker !== undefined) {
      if (!inConflict) faults.push(tell(index, 'conflict'))
      inConflict = !marker.startsWith('>')
    } else if (line.trim() !== '' && !line.startsWith('#') && (index > 0 || version)) faults.push(tell(index, 'line'))
  }
  const isBeside = ({ ids: [id = ''] }: LockEntry) => isField(id)
  const lock = { entries: entries.filter((entry) => !isBeside(entry)), fields: entries.filter(isBeside) }
  return { lock: entries.length > 0 ? lock : undefined, faults }
}

type Trouble = 'header' | 'conflict' | 'line'

const faultAt = (file: string, line: number, text: string, what: Trouble): Fault => ({
  check: 'lock-syntax',
  file,
  place: wholeLine(line, text),
  say: toSay(`lock-syntax.${what}`, text),
})

const otherVersion = (file: string, line: number, text: string, version: string): Fault => ({
  check: 'lock-version',
  file,
  place: wholeLine(line, text),
  say: toSay('lock-version', version, VERSION),
})

const wholeLine = (line: number, text: string): Place => ({
  start: { line, column: 1 },
  end: { line, column: text.length + 1 },
})
