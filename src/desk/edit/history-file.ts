import { closeSync, constants, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFreeOfLinks } from '../../ground/basics/is-free-of-links.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type AlignedArticle, isRefusal, type Language, Stop } from '../../model.ts'
import { replaceFile } from '../../write/replace-file.ts'
import { hashOfText } from '../rows/hash-of-text.ts'
import type { Writer } from './writer.ts'

/** That the desk replaced a text: a line of JSON in the history of its article. */
export interface HistoryLine {
  edition: Language
  /** Id of the row; of a detail without one `fm-` and its path. */
  block: string
  part: number
  /** ISO 8601. */
  at: string
  by: string
  /** Hash of what was written. */
  wrote: string
  /** What stood there before; absent where the same person was still typing it. */
  text?: string
}

/** A text that is about to be replaced, and by what. */
export interface ReplacedText extends Pick<HistoryLine, 'edition' | 'block' | 'part'> {
  before: string
  wrote: string
}

/** Whoever types on within so many milliseconds is still at the same text. */
const PAUSE = 10 * 60 * 1000

/** So many characters of history an article has: beyond, the newer half stays. */
const LONGEST = 2_000_000
const FOLDER = 'desk/history'

const pathOf = ({ folder }: Pick<AlignedArticle, 'folder'>): string => `.facing/${FOLDER}/${folder.path}.jsonl`

/** All that the desk replaced in an article, the oldest first; what cannot be read is left out. */
export const readHistory = (root: string, article: Pick<AlignedArticle, 'folder'>): HistoryLine[] =>
  linesIn(textAt(root, pathOf(article)))

/** '' where there is none yet. */
function textAt(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if (!isRefusal(error)) throw error
    return ''
  }
}

const linesIn = (text: string): HistoryLine[] =>
  text.split('\n').flatMap((line): HistoryLine[] => {
    try {
      const read = line === '' ? undefined : JSON.parse(line)
      return typeof read?.block === 'string' ? [read] : []
    } catch {
      return []
    }
  })

/** Notes what is about to be replaced. Throws Stop (3): what cannot be kept is not replaced. */
export function appendHistory(
  { root, by, now }: Pick<Writer, 'root' | 'by' | 'now'>,
  article: AlignedArticle,
  replaced: readonly ReplacedText[],
): void {
  if (replaced.length === 0) return
  const path = pathOf(article)
  const text = textAt(root, path)
  const known = linesIn(text)
  const at = now()
  const lines = replaced.map(({ before, wrote, ...own }): HistoryLine => {
    const last = known.findLast((line) => isOf(line, own))
    const isGoingOn =
      last?.by === by && last.wrote === hashOfText(before) && at.getTime() - new Date(last.at).getTime() < PAUSE
    const isWorth = !isGoingOn && before !== ''
    return { ...own, at: at.toISOString(), by, wrote: hashOfText(wrote), ...(isWorth && { text: before }) }
  })
  const added = written(lines)
  try {
    if (!isFreeOfLinks(root, `${FOLDER}/${dirname(article.folder.path)}`)) throw unwritable(path, 'ELOOP')
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (text.length + added.length > LONGEST) replaceFile(root, path, written(newerHalf(known)) + added)
    // Whoever was killed in the middle of a line has left one without an end.
    else append(join(root, path), text === '' || text.endsWith('\n') ? added : `\n${added}`)
  } catch (error) {
    if (!isRefusal(error)) throw error
    // It is the article that is not saved.
    throw unwritable(error.code === 'ENOSPC' ? article.folder.path : path, error.code)
  }
}

const written = (lines: readonly HistoryLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

const unwritable = (path: string, code: string): Stop =>
  new Stop(3, 'file-unwritable', [{ file: '', say: toSay('disk.unwritable', path, code) }])

/** No link is followed. */
function append(target: string, text: string): void {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants
  const file = openSync(target, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Lines that have no text are gone, but for the last of each part, by which it is told whether somebody types on. */
function newerHalf(lines: readonly HistoryLine[]): HistoryLine[] {
  const nameOf = ({ edition, block, part }: HistoryLine) => `${edition} ${block} ${part}`
  const latest = new Map(lines.map((line) => [nameOf(line), line]))
  const telling = lines.filter((line) => line.text !== undefined || latest.get(nameOf(line)) === line)
  let [from, length] = [telling.length, 0]
  for (; from > 0 && length < LONGEST / 2; from--) length += written(telling.slice(from - 1, from)).length
  return telling.slice(from)
}

/** Whether a line of the history is of a part. */
export const isOf = (line: HistoryLine, { edition, block, part }: Pick<HistoryLine, 'edition' | 'block' | 'part'>) =>
  line.edition === edition && line.block === block && line.part === part
