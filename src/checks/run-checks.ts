import { compare } from '../ground/basics/compare.ts'
import {
  type AlignedArticle,
  type Article,
  type Bead,
  type Check,
  editionsOf,
  type Finding,
  type Newsroom,
  type PairedEdition,
  type PairedNewsroom,
  type Problem,
  type Severity,
} from '../model.ts'
import { type Found, problemOf, type Saying } from './problem-of.ts'
import { besideBody } from './text/beside-body.ts'

interface Options extends Saying {
  /** Keys of the articles whose problems are asked for; all where absent. Checks across articles see all of them. */
  keys?: ReadonlySet<string>
}

/** Runs every check over the newsroom; problems sorted by file, line and column. */
export const runChecks = (newsroom: Newsroom, checks: readonly Check[], options: Options): Problem[] =>
  inOrder([
    ...problemsAcross(newsroom, checks, options, ({ beads }) => beads),
    ...problemsWithin(newsroom, checks, options),
  ])

/** What the checks find that see all articles at once. `beadsOf` an article is asked only where its `allow` names a block. */
export function problemsAcross<Each extends Article>(
  newsroom: Omit<PairedNewsroom, 'articles'> & { articles: Each[] },
  checks: readonly Check[],
  options: Options,
  beadsOf: (article: Each) => readonly Bead[],
): Problem[] {
  const editions = new Map(newsroom.articles.flatMap((article) => editionsAt(article, () => beadsOf(article))))
  const problems: Problem[] = []
  for (const { check, severity } of runningOf(checks, newsroom)) {
    if (check.scope !== 'newsroom') continue
    for (const finding of check.run(newsroom)) {
      problems.push(...problemOf({ check, severity, finding }, editions.get(finding.file), options))
    }
  }
  return problems.filter(({ article }) => isAsked(article, options))
}

/** What the other checks find, article by article, so that what they have in common is worked out once and then let go. */
export function problemsWithin(newsroom: Newsroom, checks: readonly Check[], options: Options): Problem[] {
  const running = runningOf(checks, newsroom)
  const problems: Problem[] = []
  for (const article of newsroom.articles.filter(({ key }) => isAsked(key, options))) {
    const editions = new Map(editionsAt(article, () => article.beads))
    for (const found of findingsOf(article, running, newsroom)) {
      problems.push(...problemOf(found, editions.get(found.finding.file), options))
    }
  }
  return problems
}

/** By file, line, column and check; what is equal stays as it was. */
export const inOrder = (problems: Problem[]): Problem[] => problems.sort(byPlace)

const isAsked = (article: string | null, { keys }: Options): boolean =>
  keys === undefined || (article !== null && keys.has(article))

/** A check with the severity that the newsroom gives it. */
type Running = Pick<Found, 'check' | 'severity'>

const runningOf = (checks: readonly Check[], newsroom: PairedNewsroom): Running[] =>
  checks.flatMap((check) => {
    const severity = severityOf(check, newsroom)
    return severity === undefined ? [] : [{ check, severity }]
  })

function* findingsOf(article: AlignedArticle, running: readonly Running[], newsroom: Newsroom): Iterable<Found> {
  const beside = besideBody(article)
  for (const one of running) for (const finding of findingsIn(article, one.check, newsroom)) yield { ...one, finding }
  for (const one of running) {
    if (one.check.besideBody) for (const finding of findingsIn(beside, one.check, newsroom)) yield { ...one, finding }
  }
}

function* findingsIn(article: AlignedArticle, check: Check, newsroom: Newsroom): Iterable<Finding> {
  if (check.scope === 'article') yield* check.run(article, newsroom)
  if (check.scope !== 'edition') return
  for (const edition of editionsOf(article)) yield* check.run(edition, article, newsroom)
}

/** The article's editions by the paths of their files. */
const editionsAt = (article: Article, beads: () => readonly Bead[]) =>
  editionsOf(article).map((edition: PairedEdition) => {
    const side = edition === article.source ? ('source' as const) : ('translation' as const)
    return [edition.file.path, { edition, side, article, beads }] as const
  })

/** The severity that the newsroom gives the check; undefined where it is switched off. Safety checks keep their own. */
function severityOf(check: Check, { settings }: PairedNewsroom): Severity | undefined {
  const chosen =
    settings.checks !== undefined && Object.hasOwn(settings.checks, check.id) ? settings.checks[check.id] : undefined
  const severity = check.safety ? check.severity : (chosen ?? check.severity)
  return severity === 'off' ? undefined : severity
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check)
}
