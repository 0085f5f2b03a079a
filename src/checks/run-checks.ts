import { textsOf } from '../messages/index.ts'
import type {
  AlignedArticle,
  Check,
  Finding,
  Language,
  Newsroom,
  PairedEdition,
  Place,
  Problem,
  Severity,
} from '../model.ts'
import { ARTICLE_FACTS } from '../schema/front-matter.ts'
import { allowanceFor } from './allowance-for.ts'
import { editionsOf } from './editions-of.ts'
import { isWithin } from './is-within.ts'

interface Options {
  /** Check id → address of its page. */
  pageOf: (check: string) => string
  language: Language
  /** Keys of the articles whose problems are asked for; all where absent. Checks across articles see all of them. */
  keys?: ReadonlySet<string>
}

/** Runs every check over the newsroom; problems sorted by file, line and column. */
export function runChecks(newsroom: Newsroom, checks: readonly Check[], options: Options): Problem[] {
  const editions = editionsByFile(newsroom)
  return [...findingsOf(runningOf(checks, newsroom), newsroom, options)]
    .flatMap((found) => problemOf(found, editions, options))
    .filter(({ article }) => options.keys === undefined || (article !== null && options.keys.has(article)))
    .sort(byPlace)
}

/** A check with the severity that the newsroom gives it. */
interface Running {
  check: Check
  severity: Severity
}

interface Found extends Running {
  finding: Finding
}

const runningOf = (checks: readonly Check[], newsroom: Newsroom): Running[] =>
  checks.flatMap((check) => {
    const severity = severityOf(check, newsroom)
    return severity === undefined ? [] : [{ check, severity }]
  })

/** Article by article, so that what checks have in common is worked out once and then let go. */
function* findingsOf(running: readonly Running[], newsroom: Newsroom, { keys }: Options): Iterable<Found> {
  for (const one of running) {
    if (one.check.scope === 'newsroom') for (const finding of one.check.run(newsroom)) yield { ...one, finding }
  }
  for (const article of newsroom.articles) {
    if (keys !== undefined && !keys.has(article.key)) continue
    for (const one of running) for (const finding of findingsIn(article, one.check, newsroom)) yield { ...one, finding }
  }
}

function* findingsIn(article: AlignedArticle, check: Check, newsroom: Newsroom): Iterable<Finding> {
  if (check.scope === 'article') yield* check.run(article, newsroom)
  if (check.scope !== 'edition') return
  for (const edition of editionsOf(article)) yield* check.run(edition, article, newsroom)
}

interface EditionAt {
  edition: PairedEdition
  article: AlignedArticle
}

const editionsByFile = ({ articles }: Newsroom): Map<string, EditionAt> =>
  new Map(
    articles.flatMap((article) =>
      editionsOf(article).map((edition): [string, EditionAt] => [edition.file.path, { edition, article }]),
    ),
  )

/** The problem that a finding is; none where it is allowed. */
function problemOf(
  { check, severity, finding }: Found,
  editions: ReadonlyMap<string, EditionAt>,
  options: Options,
): Problem[] {
  const at = editions.get(finding.file)
  if (at && !check.safety && allowanceFor(check.id, finding.place, at.edition, at.article)) return []
  const own = milder(severity, finding.severity ?? severity)
  const holds = own !== 'error' || at === undefined || isPublished(finding, at)
  return [toProblem(check, holds ? own : 'warning', finding, options)]
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error']

const milder = (one: Severity, other: Severity): Severity =>
  GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? one : other

/** A problem of a draft stops nothing, unless it is in a fact that holds for the published edition too. */
function isPublished({ file, place }: Finding, { edition, article }: EditionAt): boolean {
  if (!edition.draft) return true
  if (place === undefined || editionsOf(article).every(({ draft }) => draft)) return false
  return ARTICLE_FACTS.some((fact) => {
    const at = article.factPlace(fact)
    return at?.file === file && isWithin(place, at.place)
  })
}

/** The severity that the newsroom gives the check; undefined where it is switched off. Safety checks keep their own. */
function severityOf(check: Check, { settings }: Newsroom): Severity | undefined {
  const chosen =
    settings.checks !== undefined && Object.hasOwn(settings.checks, check.id) ? settings.checks[check.id] : undefined
  const severity = check.safety ? check.severity : (chosen ?? check.severity)
  return severity === 'off' ? undefined : severity
}

const START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function toProblem(check: Check, severity: Severity, finding: Finding, { language, pageOf }: Options): Problem {
  const texts = textsOf(language)
  const { start, end } = finding.place ?? START
  return {
    check: check.id,
    severity,
    article: articleOf(finding.file),
    file: finding.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...finding.say(texts),
    related: (finding.related ?? []).map(({ file, place = START, say }) => ({
      file,
      line: place.start.line,
      column: place.start.column,
      message: say(texts),
    })),
    url: pageOf(check.id),
    ...(finding.fix && { fix: finding.fix }),
  }
}

/** `articles/x/index.es.md` → `x`; null outside the folders of articles. */
const articleOf = (file: string): string | null => /^(?:articles|pages)\/([^/]+)/.exec(file)?.[1] ?? null

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
