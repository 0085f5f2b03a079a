import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import {
  type ArticleOutline,
  type EditionWork,
  editionName,
  type FirstStep,
  isAtOutlet,
  isField,
  type Language,
  otherLanguage,
} from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { displayWidth } from './display-width.ts'
import { type Cell, sayTable } from './table.ts'
import type { Style } from './types.ts'

/** An article with what is to be done in its editions. */
export interface ArticleStatus {
  article: ArticleOutline
  /** What its texts call for first; null where that is nothing. */
  next: FirstStep | null
  /** ISO dates of the days that its editions wait for. */
  waiting: Partial<Record<Language, string>>
  /** Files with errors that hide what they say: nobody can tell how far they are. */
  hiding: readonly string[]
}

/** How far each edition is, a line an article; ready for stdout. */
export const reportStatus = (statuses: readonly ArticleStatus[], style: Style): string =>
  style.format === 'json' ? answerInJson(toJson(statuses)) : toText(statuses, style)

/** The contract's `{version, articles: [{article, source, editions}]}`. */
const toJson = (statuses: readonly ArticleStatus[]) => ({
  articles: statuses.map(({ article }) => ({
    article: article.key,
    source: article.source.language,
    editions: article.work,
  })),
})

const hasWork = ({ article, hiding }: ArticleStatus): boolean =>
  hiding.length > 0 || article.work.some(({ changed, missing }) => changed.length + missing.length > 0)

function toText(statuses: readonly ArticleStatus[], style: Style): string {
  const colours = pc.createColors(style.colour)
  const { head, summary } = style.texts.cli.status
  const titles = [head.article, head.source, head.es, head.en, head.words, head.next]
  const shown = style.quiet ? statuses.filter(hasWork) : statuses
  const rows = shown.map((status) => rowOf(status, style, colours))
  const title = titles.map((text, column): Cell => ({ text, paint: colours.dim, right: column === 4 }))
  const lines = rows.length > 0 ? fitted([title, ...rows], style) : []
  const toDo = statuses.filter(hasWork).length
  const mark = toDo === 0 ? colours.green('✓') : colours.yellow('!')
  return [...lines, ...(style.quiet ? [] : ['', `${mark} ${summary(statuses.length, toDo)}`]), ''].join('\n')
}

/** The lines of a table; where they are too long, each next step stands below its row. */
function fitted(rows: readonly (readonly Cell[])[], { width, texts }: Style): string[] {
  const plain = rows.map((row) => row.map((cell) => ({ ...cell, paint: undefined })))
  if (sayTable(plain).every((line) => displayWidth(line) <= width)) return sayTable(rows)
  const lines = sayTable(rows.map((row) => row.slice(0, -1)))
  const { head, next } = texts.cli.status
  return rows.flatMap((row, index) => {
    const step = row.at(-1)?.text ?? ''
    return [lines[index] ?? '', ...(step === next.none || step === head.next ? [] : [`  → ${step}`])]
  })
}

function rowOf(status: ArticleStatus, style: Style, colours: Colors): Cell[] {
  const { article } = status
  const editions = article.work
  const { words } = style.texts.cli.status
  const toDo = editions.reduce((sum, edition) => sum + (isHidden(edition, status) ? 0 : edition.words), 0)
  return [
    { text: article.key, paint: colours.bold },
    { text: article.source.language },
    ...editions.map((edition): Cell => {
      const isDone = edition.state === 'current' && edition.missing.length === 0 && !isHidden(edition, status)
      return { text: stateText(edition, status, style), paint: isDone ? colours.green : colours.yellow }
    }),
    { text: toDo === 0 ? '' : words(toDo), right: true },
    { text: nextStep(status, style) },
  ]
}

const isHidden = ({ language }: EditionWork, { hiding }: ArticleStatus): boolean =>
  hiding.some((file) => file.endsWith(`/index.${language}.md`))

function stateText(edition: EditionWork, status: ArticleStatus, style: Style): string {
  const date = status.waiting[edition.language]
  const state = progressText(edition, status, style)
  return date === undefined ? state : style.texts.cli.status.states.waiting(state, date)
}

function progressText(edition: EditionWork, status: ArticleStatus, { texts }: Style): string {
  const { states } = texts.cli.status
  const { article } = status
  if (edition.state !== 'draft' && isHidden(edition, status)) return states.hidden
  // what was missing before anything was recorded is no change
  if (edition.state === 'current' && edition.missing.length > 0) return states.lacking(edition.missing.length)
  if (edition.state === 'changed') {
    const ids = [...edition.changed, ...(article.isRecorded ? edition.missing : [])]
    const fields = ids.filter(isField)
    return states.changed(ids.length - fields.length, fields)
  }
  return edition.state === 'missing' && isAtOutlet(article, edition.language) ? states.outlet : states[edition.state]
}

function nextStep({ article, next, hiding }: ArticleStatus, { texts }: Style): string {
  const say = texts.cli.status.next
  if (hiding.length > 0) return `facing check ${article.key}`
  if (next === null) return say.none
  if (next === 'publish') return say.publish
  if (next === 'translate') return say.translate(editionName(otherLanguage(article.source.language)))
  return `facing ${next === 'begin' ? 'translate' : next} ${article.key}`
}
