import pc from 'picocolors'
import type { Newsroom, Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { problemsInJson } from './report-json.ts'
import { sayProblems } from './report-pretty.ts'
import { summarize } from './summarize.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What a build came to. */
export interface Built {
  newsroom: Newsroom
  problems: readonly Problem[]
  /** The folder of the site, as people are told it. */
  out: string
  /** Pages, and how many of them differ from what was there; absent where errors stopped the build. */
  published: Published | undefined
  /** Whether drafts are published too. */
  drafts: boolean
  seconds: number
}

export interface Published {
  pages: number
  /** Whether it has an index of its search. */
  searchable: boolean
  written: number
  unchanged: number
  removed: number
}

/** The text of the report of a build, ready for stdout. */
export const reportBuild = (built: Built, style: Style): string =>
  style.format === 'json' ? answerInJson(toJson(built)) : toText(built, style)

const NOTHING: Published = { pages: 0, searchable: false, written: 0, unchanged: 0, removed: 0 }

/** The contract's `{version, pages, written, unchanged, removed, problems, seconds}`. */
function toJson({ published = NOTHING, problems, seconds }: Built) {
  const { pages, written, unchanged, removed } = published
  return {
    pages,
    written,
    unchanged,
    removed,
    problems: problemsInJson(problems),
    seconds: Number(seconds.toFixed(3)),
  }
}

function toText(built: Built, style: Style): string {
  const { newsroom, problems, published, out, seconds } = built
  const colours = pc.createColors(style.colour)
  const { build, report } = style.texts.cli
  const { errors, warnings } = summarize(built)
  const said = sayProblems(newsroom, problems, style, colours)
  if (published === undefined) {
    const summary = [`${colours.red('✗')} ${build.refused(report.found(errors, warnings), out)}`, build.refusedNext]
    return [...said, ...(style.quiet ? [] : [paragraph(summary, style)])].join('\n')
  }
  if (style.quiet) return said.join('\n')
  const summary = [
    `${colours.green('✓')} ${colours.bold(build.published(report.checked(...countPublished(built)), published.pages, out))}`,
    build.changes(published, seconds.toFixed(1)),
    ...(published.searchable ? [] : [build.unsearchable]),
    ...(warnings > 0 ? [`${report.found(0, warnings)}. ${report.nextWarnings}`] : []),
    build.next,
  ]
  return [...said, paragraph(summary, style)].join('\n')
}

/** What the terminal is told of each build while the site is being looked at. */
export function reportPreview(built: Built, style: Style): string {
  if (style.format === 'json') return reportBuild(built, style)
  const colours = pc.createColors(style.colour)
  const { dev, report } = style.texts.cli
  const { problems, published, seconds } = built
  const { errors, warnings } = summarize(built)
  const found = report.found(errors, warnings)
  const line = published
    ? `${colours.green('✓')} ${dev.built(published, seconds.toFixed(1))}${found && `, ${found}`}\n`
    : `${colours.red('✗')} ${dev.refused(found)}\n`
  return [...sayProblems(built.newsroom, problems, style, colours), line].join('\n')
}

/** Articles and editions. */
function countPublished({ newsroom, drafts }: Built): [number, number] {
  const published = newsroom.articles
    .map(({ source, translation }) => [source, translation].filter((edition) => edition && (drafts || !edition.draft)))
    .filter((editions) => editions.length > 0)
  return [published.length, published.flat().length]
}

/** The first line stands out, the others are indented below it. */
const paragraph = ([first = '', ...others]: string[], { width }: Style): string =>
  [first, ...wrapBelow(others, width), ''].join('\n')
