import pc from 'picocolors'
import type { BroughtBack } from '../../exchange/bring-back.ts'
import type { ReturnNote } from '../../exchange/return-note.ts'
import type { Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { printable } from './printable.ts'
import { problemsInJson } from './report-json.ts'
import { newsOf, rowNamesIn, sayReturn } from './say-return.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What came back of an article, and the files that were written, or would be. */
export interface ReturnOutcome extends BroughtBack {
  paths: readonly string[]
}

/** What came back from translators' tools; ready for stdout. */
export function reportReturn(
  outcomes: readonly ReturnOutcome[],
  problems: readonly Problem[],
  isDry: boolean,
  style: Style,
): string {
  if (style.format === 'json') return toJson(outcomes, problems, isDry, style)
  const { report } = style.texts.import
  const say = isDry ? report.wouldFind : report.found
  const found = problems.length > 0 && !style.quiet ? `${say(problems.length)}\n` : ''
  return [...outcomes.map((outcome) => toText(outcome, isDry, style)), ...(found ? [found] : [])].join('\n')
}

function toJson(
  outcomes: readonly ReturnOutcome[],
  problems: readonly Problem[],
  isDry: boolean,
  style: Style,
): string {
  const all = outcomes.flatMap((outcome) =>
    outcome.notes.map((note) => ({ article: outcome.article.key, ...note, message: sayReturn(note, style) })),
  )
  const paths = outcomes.flatMap((outcome) => outcome.paths)
  return answerInJson({
    written: isDry ? [] : paths,
    ...(isDry && { wouldWrite: paths }),
    blocks: outcomes.flatMap(({ written }) => [...new Set(written.map(({ block }) => block))]),
    missing: all.filter((note) => newsOf(note) === 'missing'),
    dropped: all.filter((note) => newsOf(note) === 'refused' || note.kind === 'codes-lost'),
    conflicts: all.filter((note) => newsOf(note) === 'conflict'),
    notes: all.filter(({ kind }) => kind === 'source-changed' || kind === 'note'),
    problems: problemsInJson(problems),
  })
}

function toText(outcome: ReturnOutcome, isDry: boolean, style: Style): string {
  const { article, translation, written, notes } = outcome
  const { exchange } = style.texts.desk
  const colours = pc.createColors(style.colour)
  const nameOf = rowNamesIn(article, style)
  const count = new Set(written.map(({ block }) => block)).size
  const path = translation.file.path
  const isLeft = notes.some((note) => newsOf(note) === 'conflict' || newsOf(note) === 'refused')
  const head =
    count === 0
      ? (isLeft ? exchange.noneBack : exchange.nothingBack)(article.key)
      : (isDry ? exchange.wouldBack : exchange.back)(article.key, count, path)
  const items = (title: string, some: readonly ReturnNote[]) =>
    some.length === 0
      ? []
      : ['', ...wrapBelow([title], style.width), ...some.flatMap((note) => sayItem(note, nameOf(note.block), style))]
  const ofNews = (news: ReturnType<typeof newsOf>) => notes.filter((note) => newsOf(note) === news)
  const untranslated = notes.filter(({ kind }) => kind === 'untranslated').map(({ block }) => nameOf(block))
  const [first = '', ...others] = wrapBelow([head], style.width)
  const lines = [
    `${isLeft ? colours.yellow('!') : colours.green('✓')} ${first.trimStart()}`,
    ...others,
    ...(count === 0 || isDry || style.quiet ? [] : wrapBelow([exchange.backNext(article.key)], style.width)),
    ...items(exchange.conflicts, ofNews('conflict')),
    ...items(exchange.refused, ofNews('refused')),
    ...items(exchange.remarks, [...notes.filter(({ kind }) => kind === 'unfinished'), ...ofNews('remark')]),
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
