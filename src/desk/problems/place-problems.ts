import { canAllow } from '../../checks/can-allow.ts'
import { isWithin } from '../../checks/is-within.ts'
import { groupBy } from '../../ground/basics/group-by.ts'
import { type PlaceAt, placesIn } from '../../ground/text/places-in.ts'
import {
  type AlignedArticle,
  type CheckId,
  type Edition,
  editionsOf,
  FIELD_PATHS,
  FIELDS,
  type Language,
  type Problem,
} from '../../model.ts'
import type { DeskProblem } from '../api/rows.ts'
import type { OpenArticle } from '../desk.ts'
import { keyInWords } from './key-in-words.ts'
import { keysOfFile } from './keys-of-file.ts'
import { pointWithin } from './point-within.ts'
import { type RowOfTexts, type RowText, rowTexts } from './row-texts.ts'

/** An article's problems by the rows in which they stand; under null those of none. */
export type ProblemsByRow = ReadonlyMap<string | null, readonly DeskProblem[]>

/** Where the problems of an article, of all that are given, stand in its rows, without those that a row's state says already. */
export function placeProblems(
  { article, problems }: Pick<OpenArticle, 'article' | 'problems'>,
  rows: readonly RowOfTexts[],
  language: Language,
): ProblemsByRow {
  const editions = new Map(
    editionsOf(article).map((edition) => [edition.file.path, inEdition(edition, article, rows, language)] as const),
  )
  const states = new Map(rows.map(({ id, state }) => [id, state]))
  const own = [...problems].filter(([file]) => file.startsWith(`${article.folder.path}/`)).flatMap(([, found]) => found)
  const placed = own.map((problem): DeskProblem => {
    const place = editions.get(problem.file)
    return place ? place(problem) : { ...NOWHERE, ...told(problem), edition: article.source.language }
  })
  return groupBy(
    placed.filter(({ row, check }) => row === null || !isSaidBy(states.get(row), check)),
    ({ row }) => row,
  )
}

const isSaidBy = (state: RowOfTexts['state'] | undefined, check: string): boolean =>
  UNTRANSLATED.has(check) ? state === 'todo' : SAID.has(check) && state !== 'done'

/** What tells commands of a row that is not translated, and of one that is not done. */
const UNTRANSLATED: ReadonlySet<string> = new Set<CheckId>(['block-untranslated', 'value-unexpected'])
const SAID: ReadonlySet<string> = new Set<CheckId>(['block-open', 'translation-outdated'])
/** What names a key of the front matter. */
const OF_KEYS: ReadonlySet<string> = new Set<CheckId>(['key-missing', 'value-unexpected'])

const NOWHERE = { row: null, part: null, start: 0, end: 0, field: null, canAllow: false } as const

const told = ({ check, severity, message, note }: Problem) => ({ check, severity, message, note })

/** In an edition's file, where problems stand. */
function inEdition(edition: Edition, article: AlignedArticle, rows: readonly RowOfTexts[], words: Language) {
  const { file, language } = edition
  const texts = rowTexts(article, edition, rows)
  const keyOf = keysOfFile(file)
  const written: WrittenFile = { lines: file.text.split('\n'), placeAt: placesIn(file.text) }
  const known = new Set(rows.map(({ id }) => id))
  return (problem: Problem): DeskProblem => {
    const place = placeOf(problem)
    const field = problem.lacks ?? keyOf(place) ?? null
    const lacking = FIELDS.find((id) => FIELD_PATHS[id].join('.') === problem.lacks && known.has(id))
    const here = lacking ? undefined : texts.findLast((each) => isWithin(place, each.place))
    return {
      ...NOWHERE,
      ...told(problem),
      ...(OF_KEYS.has(problem.check) && { message: keyInWords(problem.message, field, words) }),
      edition: language,
      field,
      canAllow: canAllow(problem.check),
      ...(lacking && { row: lacking, part: 0 }),
      ...(here && { row: here.row, part: here.part, ...stretchIn(here, problem, written) }),
    }
  }
}

const placeOf = ({ line, column, endLine, endColumn }: Problem) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

interface WrittenFile {
  lines: readonly string[]
  placeAt: PlaceAt
}

/** Where in a part's text a problem stands, and what mends it there; nothing of all of the text, or where the file writes it otherwise. */
function stretchIn({ place, text }: RowText, problem: Problem, { lines, placeAt }: WrittenFile): Partial<DeskProblem> {
  const offsetOf = pointWithin(lines, place, text)
  if (offsetOf === undefined) return {}
  const { start: from, end: to } = placeOf(problem)
  const [start, end] = [offsetOf(from) ?? 0, offsetOf(to) ?? text.length]
  const [edit, ...others] = problem.fix ?? []
  const mended = edit && others.length === 0 ? placeAt(edit.start, edit.end) : undefined
  const [first, last] = [mended && offsetOf(mended.start), mended && offsetOf(mended.end)]
  return {
    ...((start > 0 || end < text.length) && start < end && { start, end }),
    ...(edit &&
      first !== undefined &&
      last !== undefined && { fix: { start: first, end: last, text: edit.replacement } }),
  }
}
