import { type ArticleFolder, languageOfEdition, type Problem } from '../../model.ts'
import { checkFolder, type NewsroomAround, sameProblems, type TextsByPath } from './check-folder.ts'
import { type FormattedText, formatText, type Unformatted } from './format-text.ts'
import { mendFolder } from './mend-folder.ts'

/** A byte order mark at the beginning, or line ends of Windows. */
export type FileMark = 'byteOrderMark' | 'lineEnds'

/** What is to become of an edition's file. */
export interface FormattedEdition {
  file: string
  /** As it was read; undefined where it could not be. */
  before: string | undefined
  /** What is to stand there; undefined where it is left as it is. */
  text: string | undefined
  mended: readonly Problem[]
  refused: Unformatted | 'problems' | 'changed' | undefined
  /** What of the file is no text, and goes where it is written. */
  marks?: readonly FileMark[]
}

/** What is to become of a folder's editions; nothing is written. */
export function formatFolder(folder: ArticleFolder, around: NewsroomAround, fix: boolean): FormattedEdition[] {
  const files = folder.files.filter(({ name }) => languageOfEdition(name))
  const read: TextsByPath = new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])))
  const { texts, mended } = fix ? mendFolder(folder, read, around) : { texts: read, mended: [] }
  const formatted = new Map([...texts].map(([path, text]) => [path, formatText(text)]))
  const written = new Map(
    [...formatted].flatMap(([path, result]) => ('text' in result ? [[path, result.text] as const] : [])),
  )
  const changesProblems = harmful(folder, texts, written, around)
  return files.map(({ path }) => {
    const refused = whyRefused(formatted.get(path), changesProblems.has(path))
    const isLeft = refused !== undefined
    return {
      file: path,
      before: read.get(path),
      text: isLeft ? undefined : written.get(path),
      mended: isLeft ? [] : mended.filter(({ file }) => file === path),
      refused,
    }
  })
}

function whyRefused(result: FormattedText | undefined, changesProblems: boolean): FormattedEdition['refused'] {
  if (result === undefined) return 'unread'
  if ('unformatted' in result) return result.unformatted
  return changesProblems ? 'problems' : undefined
}

/** Version control leaves such lines where two versions were merged; so may a person. */
const MAYBE_CONFLICT = /^[<=>|]{7}/m

/** Of an edition that can be read: its front matter ends at the first line of `---` below its own. */
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 3))

const headOf = (text: string): string => text.slice(0, text.indexOf('\n---\n', 3))

/**
 * The files whose new form makes the checks find something else than before: then it is not only its form; and those in
 * which two versions were merged, whose marks Markdown takes for its own.
 */
function harmful(folder: ArticleFolder, texts: TextsByPath, written: TextsByPath, around: NewsroomAround): Set<string> {
  const changed = [...written].filter(([path, text]) => text !== texts.get(path))
  // A body as it was, below front matter that was read back the same, is nothing new to any check.
  const isBodyKept = changed.every(([path, text]) => bodyOf(text) === bodyOf(texts.get(path) ?? ''))
  if (isBodyKept && ![...texts.values()].some((text) => MAYBE_CONFLICT.test(text))) return new Set()
  const former = new Map([...texts].map(([path, text]) => [path, headOf(written.get(path) ?? text) + bodyOf(text)]))
  const before = checkFolder(folder, former, around)
  const inConflict = before.filter(({ check }) => check === 'conflict-marker').map(({ file }) => file)
  const differs = (some: Iterable<readonly [string, string]>) =>
    !sameProblems(before, checkFolder(folder, new Map([...former, ...some]), around))
  if (!differs(changed)) return new Set(inConflict)
  const alone = changed.filter((one) => differs([one])).map(([path]) => path)
  return new Set([...inConflict, ...(alone.length > 0 ? alone : changed.map(([path]) => path))])
}
