import pc from 'picocolors'
import type { ImportPlan } from '../../import/import-documents.ts'
import type { ImportedEdition, ImportNote, Missing } from '../../import/imported.ts'
import { sayDropped, sayMissing } from '../../import/say-import.ts'
import type { AlignedArticle, Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'
import { alignInJson, isDoubtful, reportAlign } from './report-align.ts'
import { problemsInJson } from './report-json.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What came of an import. */
export interface ImportOutcome extends ImportPlan {
  /** Nothing was written. */
  isDry: boolean
  /** Of the articles, as they are now, or would be. */
  problems?: readonly Problem[]
  /** Those that have both editions. */
  pairs?: readonly AlignedArticle[]
}

/** What was imported, or would be; ready for stdout. */
export function reportImport(outcome: ImportOutcome, style: Style): string {
  if (style.format === 'json') return answerInJson(toJson(outcome, style))
  const { editions, pairs = [], problems = [], isDry } = outcome
  const said = editions.map((edition) => toText(edition, outcome, style))
  const { report } = style.texts.import
  const doubtful = pairs.map((article) => ({ ...article, beads: article.beads.filter(isDoubtful) }))
  const beads = doubtful.flatMap((article) =>
    article.beads.length > 0 ? [`${report.beads(article.beads.length)}\n${reportAlign([article], false, style)}`] : [],
  )
  const keys = [...new Set(editions.map(({ key }) => key))]
  const found = isDry ? report.wouldFind : report.found
  const next = [...(problems.length > 0 ? [found(problems.length)] : []), ...(isDry ? [] : keys.map(report.next))]
  return [...said, ...beads, ...(style.quiet || next.length === 0 ? [] : [`${next.join('\n')}\n`])].join('\n')
}

function toJson({ editions, created, changed, problems = [], pairs = [], isDry }: ImportOutcome, { texts }: Style) {
  const paths = [...Object.keys(created), ...Object.keys(changed)]
  return {
    written: isDry ? [] : paths,
    ...(isDry && { wouldWrite: paths }),
    missing: editions.flatMap((edition) =>
      edition.missing.map((each) => ({ ...each, message: sayAtKey(each, texts), set: commandFor(edition, each) })),
    ),
    dropped: editions.flatMap(({ dropped }) => dropped.map((each) => ({ ...each, message: sayDropped(each, texts) }))),
    problems: problemsInJson(problems),
    ...(pairs.length > 0 && { beads: pairs.flatMap((article) => alignInJson(article).beads) }),
    recognised: editions.flatMap(({ recognised }) => recognised),
    guessed: editions.flatMap(({ guessed }) => guessed),
    notes: editions.flatMap(({ notes }) => notes.map((note) => ({ ...note, message: sayNote(note, texts) }))),
  }
}

function toText(edition: ImportedEdition, { created, changed, isDry }: ImportOutcome, style: Style): string {
  const { texts, width } = style
  const colours = pc.createColors(style.colour)
  const { report } = texts.import
  const { path, from } = edition
  const said =
    path === from
      ? { done: report.completed, dry: report.wouldComplete }
      : { done: report.written, dry: report.wouldWrite }
  const head = (isDry ? said.dry : said.done)(path, from)
  const others = [...Object.keys(created), ...Object.keys(changed)].filter((each) => each !== path)
  const lines = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : ['', ...wrapBelow([title], width), ...items.flatMap((item) => wrapBelow([printable(item)], width, 4))]
  const taken = [
    ...edition.recognised.map(({ key, said }) => `${key}: ${said}`),
    ...edition.guessed.map(({ as, said }) => `${report.guessed[as]}: ${said}`),
  ]
  const first = edition.missing.find(({ key }) => isSayable(key))
  const all = [
    ...wrapBelow([head], width).map((line, index) =>
      index === 0 ? `${colours.green('✓')} ${line.trimStart()}` : line,
    ),
    ...(style.quiet
      ? []
      : [
          ...(others.length > 0 ? wrapBelow([report.also(others)], width) : []),
          ...edition.notes.flatMap((note) => [
            ...wrapBelow([printable(sayNote(note, texts))], width),
            ...(note.kind === 'outlet-unknown'
              ? note.yaml
                  .trimEnd()
                  .split('\n')
                  .map((line) => `    ${printable(line)}`)
              : []),
          ]),
          ...lines(report.taken, taken),
        ]),
    ...lines(
      report.missing,
      edition.missing.map((each) => sayAtKey(each, texts)),
    ),
    ...(first && !style.quiet ? sayCommand(report.complete, commandFor(edition, first) ?? '', width) : []),
    ...(edition.dropped.length > 0
      ? ['', ...wrapBelow([printable(report.dropped(edition.dropped.map((each) => sayDropped(each, texts))))], width)]
      : []),
  ]
  return `${all.join('\n')}\n`
}

/** A command stands whole on a line of its own where it has no place behind its words: it is there to be copied. */
function sayCommand(say: (command: string) => string, command: string, width: number): string[] {
  const whole = `    ${say(command)}`
  return displayWidth(whole) <= width ? [whole] : [`    ${say('').trim()}`, `    ${command}`]
}

/** What is missing, after the key at which it would stand. */
const sayAtKey = (missing: Missing, texts: Style['texts']): string =>
  [texts.import.missing[missing.key] === undefined ? '' : `${missing.key}: `, sayMissing(missing, texts)].join('')

function sayNote(note: ImportNote, { import: { notes } }: Style['texts']): string {
  switch (note.kind) {
    case 'encoding':
      return notes.encoding(note.encoding)
    case 'language':
      return note.by === 'document' ? notes.language.document(note.language) : notes.language.words(note.language)
    case 'key':
      return notes.key(note.key)
    case 'date':
      return notes.date(note.date)
    case 'fact-differs':
      return notes['fact-differs'](note.key, note.value)
    case 'outlet-unknown':
      return notes['outlet-unknown'](note.name ?? note.host ?? '')
  }
}

const isSayable = (key: string): boolean => !key.startsWith('picture')

/** What says a missing value: the command line in full. */
const commandFor = ({ key, language }: ImportedEdition, missing: Missing): string | undefined =>
  isSayable(missing.key) ? `facing import --key ${key} --lang ${language} --set ${missing.key}="…"` : undefined
