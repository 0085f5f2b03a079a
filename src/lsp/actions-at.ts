import { type CodeAction, CodeActionKind, type Command, type TextEdit } from 'vscode-languageserver'
import { canAllow } from '../checks/can-allow.ts'
import { textsOf } from '../ground/messages/index.ts'
import { type CheckId, languageOfEdition, type Problem } from '../model.ts'
import { mendFolder } from '../write/format/mend-folder.ts'
import { acceptEdit } from './accept-edit.ts'
import { editsOf, editsTo, readTyped } from './edits.ts'
import { folderOf, newsroomAround, type OpenDocument } from './open-document.ts'
import { stretchIn, toDiagnostic } from './to-diagnostic.ts'
import type { TypedRange } from './typed-text.ts'

/** What an editor may be asked to do after an edit, or in place of one. */
export const EDITOR_COMMANDS = { openPage: 'facing.openPage', showPoint: 'facing.showPoint' } as const

/** The kind of the action that does what `format --fix` does. */
export const MEND_ALL = `${CodeActionKind.SourceFixAll}.facing`

interface Asked {
  range: TypedRange
  /** Kinds of actions that are wanted; all where nobody says. */
  only: readonly string[] | undefined
  /** Whether the editor shows documents when it is asked to. */
  canShow: boolean
}

/** What can be done about the problems in a stretch of a file. */
export function actionsAt(document: OpenDocument, { range, only, canShow }: Asked): CodeAction[] {
  const wants = (kind: string) =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`))
  const here = wants(CodeActionKind.QuickFix)
    ? document.problems.filter((problem) => touches(stretchIn(document.typed, problem), range))
    : []
  return [
    ...here.flatMap((problem) => mend(problem, document)),
    ...here.flatMap((problem) => accept(problem, document, canShow)),
    ...(canShow ? [...new Set(here.map(({ check }) => check))].map((check) => openPage(check, document)) : []),
    ...(wants(MEND_ALL) && document.problems.some(({ fix }) => fix) ? mendAll(document) : []),
  ]
}

const touches = (one: TypedRange, other: TypedRange): boolean => !isBefore(one, other) && !isBefore(other, one)

const isBefore = ({ end }: TypedRange, { start }: TypedRange): boolean =>
  end.line < start.line || (end.line === start.line && end.character < start.character)

const editing = ({ uri, version }: OpenDocument, edits: TextEdit[]): Pick<CodeAction, 'edit'> => ({
  edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
})

const told = (problem: Problem, { typed, language, uri }: OpenDocument): Pick<CodeAction, 'diagnostics'> => ({
  diagnostics: [toDiagnostic({ ...problem, related: [] }, language, { uriOf: () => uri, typedOf: () => typed })],
})

function mend(problem: Problem, document: OpenDocument): CodeAction[] {
  const { fix, check } = problem
  if (fix === undefined) return []
  return [
    {
      title: textsOf(document.language).lsp.mend(check),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      ...told(problem, document),
      ...editing(document, editsOf(document.typed, fix)),
    },
  ]
}

/** The reason is left to be typed: an entry without one is told, and accepts nothing. */
function accept(problem: Problem, document: OpenDocument, canShow: boolean): CodeAction[] {
  const { check, block } = problem
  const name = document.path.slice(document.path.lastIndexOf('/') + 1)
  const isAcceptable = languageOfEdition(name) && canAllow(check)
  const text = readTyped(document.typed)
  const edit = isAcceptable ? acceptEdit(text, { check, block }) : undefined
  if (edit === undefined) return []
  const edits = editsOf(document.typed, [edit])
  const title = textsOf(document.language).lsp.accept(check, block !== undefined)
  const after = text.slice(0, edit.start) + edit.replacement
  const lines = after.slice(0, after.lastIndexOf('reason: ') + 'reason: '.length).split('\n')
  const point = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  const command: Command = { title, command: EDITOR_COMMANDS.showPoint, arguments: [document.uri, point] }
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      ...told(problem, document),
      ...editing(document, edits),
      ...(canShow && { command }),
    },
  ]
}

function openPage(check: CheckId, { language }: OpenDocument): CodeAction {
  const title = textsOf(language).lsp.openPage(check)
  const command: Command = { title, command: EDITOR_COMMANDS.openPage, arguments: [check, language] }
  return { title, kind: CodeActionKind.QuickFix, command }
}

/** As `facing format --fix` does: what would raise another problem, or change a word, is left as it is. */
function mendAll(document: OpenDocument): CodeAction[] {
  const [folder, newsroom] = [folderOf(document), newsroomAround(document)]
  if (folder === undefined || newsroom === undefined) return []
  const texts = new Map(folder.files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])))
  const mended = mendFolder(folder, texts, { newsroom, language: document.language }).texts.get(document.path)
  const edits = mended === undefined ? [] : editsTo(document.typed, mended)
  if (edits.length === 0) return []
  return [{ title: textsOf(document.language).lsp.mendAll, kind: MEND_ALL, ...editing(document, edits) }]
}
