import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import { keyOfPath } from '../../ground/addresses/path-of-alias.ts'
import type { SiteSettings } from '../../ground/schema/site.ts'
import type { Digest, NewsroomFiles, Problem, Records } from '../../model.ts'
import type { Published } from '../../publish/build-site.ts'
import { answerInJson } from './answer-in-json.ts'
import { fewOfEach } from './few-of-each.ts'
import { problemsInJson } from './report-json.ts'
import { sayProblems } from './report-pretty.ts'
import { scheduledIn } from './scheduled-in.ts'
import { countProblems } from './summarize.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** What a build did, which is another thing each time. */
export interface Outcome {
  /** Pages, and how many of them differ from what was there; absent where errors stopped the build. */
  published: Published | undefined
  seconds: number
}

/** What a build came to. */
export interface Built extends Outcome {
  newsroom: {
    files: NewsroomFiles
    digests: readonly Digest[]
    settings: SiteSettings
    records: Pick<Records, 'addresses'>
    today: string
  }
  problems: readonly Problem[]
  /** The folder of the site, as people are told it. */
  out: string
  /** Whether drafts are published too. */
  drafts: boolean
  /** Whether what waits for its day is published too. */
  future: boolean
}

/** The text of the report of a build, ready for stdout, for any outcome: its problems are put in words once. */
export function reportBuild(built: Built, style: Style): (outcome: Outcome) => string {
  const scheduled = scheduledIn(built.newsroom.digests, built.newsroom.today)
  const away = takenAway(built)
  if (style.format === 'json') {
    const found = { problems: problemsInJson(built.problems), scheduled, takenAway: away }
    return (outcome) => answerInJson(toJson(found, outcome))
  }
  const colours = pc.createColors(style.colour)
  const said = sayFew(built, style, colours)
  const { build } = style.texts.cli
  const [next] = built.future ? [] : scheduled
  const notes = [
    ...(away.length > 0 ? [build.takenAway(away)] : []),
    ...(next ? [build.scheduled(scheduled.length, next.date)] : []),
  ]
  return (outcome) => [...said, ...saySummary({ ...built, ...outcome }, notes, style, colours)].join('\n')
}

const NOTHING: Published = { pages: 0, searchable: false, written: 0, unchanged: 0, removed: 0 }

/** The contract's `{version, pages, written, unchanged, removed, problems, seconds}`, what waits for its day and what is taken away. */
function toJson(found: object, { published = NOTHING, seconds }: Outcome) {
  const { pages, written, unchanged, removed } = published
  return {
    pages,
    written,
    unchanged,
    removed,
    ...found,
    seconds: Number(seconds.toFixed(3)),
  }
}

/** `notes`: what waits for its day, and what is taken away. */
function saySummary(built: Built, notes: readonly string[], style: Style, colours: Colors): string[] {
  const { published, out, seconds } = built
  const { build, report } = style.texts.cli
  const { errors, warnings } = countProblems(built.problems)
  if (style.quiet) return []
  if (published === undefined) {
    const refused = build.refused(report.found(errors, warnings), out)
    return [paragraph([`${colours.red('✗')} ${refused}`, build.refusedNext], style)]
  }
  const summary = [
    `${colours.green('✓')} ${colours.bold(build.published(report.checked(...countPublished(built)), published.pages, out))}`,
    build.changes(published, seconds.toFixed(1)),
    ...(published.searchable ? [] : [build.unsearchable]),
    ...notes,
    ...(warnings > 0 ? [`${report.found(0, warnings)}. ${report.nextWarnings}`] : []),
    build.next,
  ]
  return [paragraph(summary, style)]
}

/** What is being looked at. */
export interface Previewed extends Built {
  /** Of how many articles it is another. */
  changed: number
  /** Whether pages show it even if it has errors; otherwise they show what was before. */
  isShown: boolean
}

/** What the terminal is told of each change while the site is being looked at. */
export function reportPreview(built: Previewed, style: Style): string {
  if (style.format === 'json') return reportBuild(built, style)(built)
  const colours = pc.createColors(style.colour)
  const { dev, report } = style.texts.cli
  const { published, seconds, changed } = built
  const { errors, warnings } = countProblems(built.problems)
  const found = report.found(errors, warnings)
  const line = published
    ? `${colours.green('✓')} ${dev.built(published.pages, changed, seconds.toFixed(1))}${found && `, ${found}`}\n`
    : `${colours.red('✗')} ${(built.isShown ? dev.shown : dev.refused)(found)}\n`
  return [...sayFew(built, style, colours), line].join('\n')
}

/** Where a check tells the same of many articles, whoever builds sees some of it, and how to see all. */
function sayFew({ newsroom, problems }: Built, style: Style, colours: Colors): string[] {
  const { told, more } = fewOfEach(problems)
  const said = sayProblems(newsroom.files, told, style, colours)
  if (more.size === 0) return said
  const lines = [...more].map(([check, count]) => style.texts.cli.report.more(count, check))
  return [...said, [...lines.flatMap((line) => wrapBelow([line], style.width)), ''].join('\n')]
}

/** What was public once and is not now, nor leads on, nor says that it is gone: drafts, what waits for its day. */
function takenAway({ newsroom, published }: Pick<Built, 'newsroom' | 'published'>): string[] {
  if (published?.addresses === undefined) return []
  const there = new Set(published.addresses.map(({ path }) => keyOfPath(path)))
  return newsroom.records.addresses.flatMap(({ path, gone }) => (gone || there.has(keyOfPath(path)) ? [] : path))
}

/** Articles and editions. */
function countPublished({ newsroom, drafts, future }: Built): [number, number] {
  const isToCome = (date = '') => !future && date > newsroom.today
  const published = newsroom.digests
    .map(({ summary: { editions } }) => editions.filter(({ draft, date }) => (drafts || !draft) && !isToCome(date)))
    .filter((editions) => editions.length > 0)
  return [published.length, published.flat().length]
}

/** The first line stands out, the others are indented below it. */
const paragraph = ([first = '', ...others]: string[], { width }: Style): string =>
  [first, ...wrapBelow(others, width), ''].join('\n')
