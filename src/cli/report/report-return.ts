import pc from 'picocolors'
import type { BroughtBack } from '../../exchange/bring-back.ts'
import type { ReturnNote } from '../../exchange/return-note.ts'
import { beadRows } from '../../ground/rows/bead-rows.ts'
import type { AlignedArticle, Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { printable } from './printable.ts'
import { problemsInJson } from './report-json.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What came back of an article, and the files that were written; undefined where one of them changed meanwhile. */
export interface ReturnOutcome extends BroughtBack {
  paths: readonly string[] | undefined
}

type Kind = ReturnNote['kind']
const CONFLICTS: ReadonlySet<Kind> = new Set<Kind>(['conflict'])
const MISSING: ReadonlySet<Kind> = new Set<Kind>(['untranslated', 'unfinished'])
const REMARKS: ReadonlySet<Kind> = new Set<Kind>(['source-changed', 'note', 'codes-lost'])

/** Whether a unit that was translated is not in the newsroom now. */
export const isNotWritten = ({ kind }: ReturnNote): boolean => !MISSING.has(kind) && !REMARKS.has(kind)

/** What came back from translators' tools; ready for stdout. */
export function reportReturn(
  outcomes: readonly ReturnOutcome[],
  problems: readonly Problem[],
  isDry: boolean,
  style: Style,
): string {
  if (style.format === 'json') return toJson(outcomes, problems, isDry, style)
  const { report } = style.texts.import
  const found = problems.length > 0 && !style.quiet ? `${report.found(problems.length)}\n` : ''
  return [...outcomes.map((outcome) => toText(outcome, isDry, style)), ...(found ? [found] : [])].join('\n')
}

function toJson(
  outcomes: readonly ReturnOutcome[],
  problems: readonly Problem[],
  isDry: boolean,
  style: Style,
): string {
  const all = outcomes.flatMap((outcome) =>
    notesOf(outcome, style).map((note) => ({ article: outcome.article.key, ...note, message: sayReturn(note, style) })),
  )
  const paths = outcomes.flatMap(({ article, translation, written }) =>
    written.length > 0 ? [`${article.folder.path}/sync.lock`, translation.file.path] : [],
  )
  return answerInJson({
    written: outcomes.flatMap((outcome) => outcome.paths ?? []),
    ...(isDry && { wouldWrite: paths }),
    blocks: outcomes.flatMap(({ paths: done, written }) =>
      done ? [...new Set(written.map(({ block }) => block))] : [],
    ),
    missing: all.filter(({ kind }) => MISSING.has(kind)),
    dropped: all.filter(({ kind }) => !MISSING.has(kind) && !CONFLICTS.has(kind) && kind !== 'source-changed'),
    conflicts: all.filter(({ kind }) => CONFLICTS.has(kind)),
    notes: all.filter(({ kind }) => kind === 'source-changed'),
    problems: problemsInJson(problems),
  })
}

/** What was planned and not written, because a file changed at that moment, is told as a conflict. */
function notesOf({ paths, written, notes }: ReturnOutcome, { texts }: Style): ReturnNote[] {
  if (paths) return notes
  const now = texts.desk.exchange.fileChanged
  return [
    ...notes,
    ...written.map(
      ({ block, part, texts: yours }): ReturnNote => ({
        kind: 'conflict',
        block,
        part,
        now,
        yours: yours.join('\n\n'),
      }),
    ),
  ]
}

function toText(outcome: ReturnOutcome, isDry: boolean, style: Style): string {
  const { article, translation, written, paths } = outcome
  const { exchange } = style.texts.desk
  const colours = pc.createColors(style.colour)
  const notes = notesOf(outcome, style)
  const nameOf = namesIn(article, style)
  const count = new Set(written.map(({ block }) => block)).size
  const path = translation.file.path
  const isLeft = notes.some(isNotWritten)
  const isNothing = count === 0 || paths === undefined
  const head = isNothing
    ? (isLeft ? exchange.noneBack : exchange.nothingBack)(article.key)
    : (isDry ? exchange.wouldBack : exchange.back)(article.key, count, path)
  const items = (title: string, some: readonly ReturnNote[]) =>
    some.length === 0
      ? []
      : ['', ...wrapBelow([title], style.width), ...some.flatMap((note) => sayItem(note, nameOf(note.block), style))]
  const untranslated = notes.filter(({ kind }) => kind === 'untranslated').map(({ block }) => nameOf(block))
  const [first = '', ...others] = wrapBelow([head], style.width)
  const lines = [
    `${isLeft ? colours.yellow('!') : colours.green('✓')} ${first.trimStart()}`,
    ...others,
    ...(isNothing || isDry || style.quiet ? [] : wrapBelow([exchange.backNext(article.key)], style.width)),
    ...items(
      exchange.conflicts,
      notes.filter(({ kind }) => CONFLICTS.has(kind)),
    ),
    ...items(
      exchange.refused,
      notes.filter((note) => isNotWritten(note) && !CONFLICTS.has(note.kind)),
    ),
    ...items(
      exchange.remarks,
      notes.filter(({ kind }) => REMARKS.has(kind) || kind === 'unfinished'),
    ),
    ...(untranslated.length > 0 ? ['', ...wrapBelow([exchange.untranslated(untranslated)], style.width)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function sayItem(note: ReturnNote, name: string, style: Style): string[] {
  const { exchange } = style.texts.desk
  const lines = wrapBelow([`${name}: ${printable(sayReturn(note, style))}`], style.width, 4)
  if (note.kind !== 'conflict') return lines
  return [
    ...lines,
    ...wrapBelow([printable(exchange.now(note.now)), printable(exchange.yours(note.yours))], style.width, 6),
  ]
}

/** How people are told which row an id is of: “Paragraph 3 (p-421cb4)”. */
function namesIn(article: AlignedArticle, { texts }: Style): (block: string) => string {
  const rows = new Map(beadRows(article).map((row) => [row.id, row]))
  return (block) => {
    const row = rows.get(block)
    return row ? `${texts.desk.rows.row(row.kind, row.number)} (${block})` : printable(block)
  }
}

function sayReturn(note: ReturnNote, { texts }: Style): string {
  const { notes } = texts.desk.exchange
  switch (note.kind) {
    case 'codes-lost':
      return notes['codes-lost'](note.codes)
    case 'unfinished':
      return notes.unfinished(note.sentences)
    case 'parts':
      return notes.parts(note.found, note.expected)
    case 'note':
      return notes.note(note.text)
    default:
      return notes[note.kind]
  }
}
