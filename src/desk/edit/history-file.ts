import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toSay } from '../../ground/messages/to-say.ts'
import { type AlignedArticle, isRefusal, type Language, Stop } from '../../model.ts'
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

const fileOf = (root: string, { folder }: Pick<AlignedArticle, 'folder'>): string =>
  join(root, '.facing/desk/history', `${folder.path}.jsonl`)

/** All that the desk replaced in an article, the oldest first; what cannot be read is left out. */
export function readHistory(root: string, article: Pick<AlignedArticle, 'folder'>): HistoryLine[] {
  let text = ''
  try {
    text = readFileSync(fileOf(root, article), 'utf8')
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
  return text.split('\n').flatMap((line): HistoryLine[] => {
    try {
      return line === '' ? [] : [JSON.parse(line)]
    } catch {
      return []
    }
  })
}

/** Notes what is about to be replaced. Throws Stop (3): what cannot be kept is not replaced. */
export function appendHistory(
  { root, by, now }: Pick<Writer, 'root' | 'by' | 'now'>,
  article: AlignedArticle,
  replaced: readonly ReplacedText[],
): void {
  const known = replaced.length > 0 ? readHistory(root, article) : []
  const at = now()
  const lines = replaced.map(({ before, wrote, ...own }): HistoryLine => {
    const last = known.findLast((line) => isOf(line, own))
    const isGoingOn =
      last?.by === by && last.wrote === hashOfText(before) && at.getTime() - new Date(last.at).getTime() < PAUSE
    const isWorth = !isGoingOn && before !== ''
    return { ...own, at: at.toISOString(), by, wrote: hashOfText(wrote), ...(isWorth && { text: before }) }
  })
  const path = fileOf(root, article)
  try {
    if (lines.length > 0) mkdirSync(dirname(path), { recursive: true })
    for (const line of lines) appendFileSync(path, `${JSON.stringify(line)}\n`)
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Stop(3, 'file-unwritable', [{ file: '', say: toSay('disk.unwritable', path, error.code) }])
  }
}

/** Whether a line of the history is of a part. */
export const isOf = (line: HistoryLine, { edition, block, part }: Pick<HistoryLine, 'edition' | 'block' | 'part'>) =>
  line.edition === edition && line.block === block && line.part === part
