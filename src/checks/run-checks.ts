import type { AlignedArticle, Check, Finding, Language, Newsroom, PairedEdition, Problem, Severity } from '../model.ts'
import { ARTICLE_FACTS } from '../schema/front-matter.ts'
import { allowanceFor } from './allowance-for.ts'
import { editionsOf } from './editions-of.ts'
import { isWithin } from './is-within.ts'
import { besideBody } from './text/beside-body.ts'
import { toldIn } from './told-in.ts'

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
    for (const one of running) yield* foundIn(article, one, newsroom)
    const beside = besideBody(article)
    for (const one of running) if (one.check.besideBody) yield* foundIn(beside, one, newsroom)
  }
}

function foundIn(article: AlignedArticle, one: Running, newsroom: Newsroom): Found[] {
  const { check } = one
  const findings =
    check.scope === 'article'
      ? [...check.run(article, newsroom)]
      : editionsOf(article).flatMap((edition) =>
          check.scope === 'edition' ? [...check.run(edition, article, newsroom)] : [],
        )
  return findings.map((finding) => ({ ...one, finding }))
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
  return [
    {
      check: check.id,
      severity: holds ? own : 'warning',
      ...toldIn(options.language, finding),
      url: options.pageOf(check.id),
    },
  ]
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

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
