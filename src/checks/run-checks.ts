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

interface Options {
  /** Check id → address of its page. */
  pageOf: (check: string) => string
  language: Language
  /** Keys of the articles whose problems are asked for; all where absent. Checks across articles see all of them. */
  keys?: ReadonlySet<string>
}

/** Runs every check over the newsroom; problems sorted by file, line and column. */
export function runChecks(newsroom: Newsroom, checks: readonly Check[], options: Options): Problem[] {
  const problems = checks.flatMap((check) => problemsOf(check, newsroom, options))
  return problems
    .filter(({ article }) => options.keys === undefined || (article !== null && options.keys.has(article)))
    .sort(byPlace)
}

function problemsOf(check: Check, newsroom: Newsroom, options: Options): Problem[] {
  const severity = severityOf(check, newsroom)
  if (severity === undefined) return []
  return [...findingsOf(check, newsroom)].flatMap((finding) => {
    const edition = editionAt(newsroom, finding.file)
    if (!check.safety && edition !== undefined && isAllowed(check.id, edition)) return []
    return toProblem(check, edition?.draft && severity === 'error' ? 'warning' : severity, finding, options)
  })
}

function editionAt({ articles }: Newsroom, file: string): PairedEdition | undefined {
  const key = articleOf(file)
  const article = key === null ? undefined : articles.find((candidate) => candidate.key === key)
  return article && editionsOf(article).find((edition) => edition.file.path === file)
}

const isAllowed = (check: string, { frontMatter }: PairedEdition): boolean =>
  frontMatter.allow?.some((allowed) => allowed.check === check) ?? false

/** The severity that the newsroom gives the check; undefined where it is switched off. Safety checks keep their own. */
function severityOf(check: Check, { settings }: Newsroom): Severity | undefined {
  const chosen =
    settings.checks !== undefined && Object.hasOwn(settings.checks, check.id) ? settings.checks[check.id] : undefined
  if (check.safety || chosen === undefined) return check.severity
  return chosen === 'off' ? undefined : chosen
}

function* findingsOf(check: Check, newsroom: Newsroom): Iterable<Finding> {
  if (check.scope === 'newsroom') {
    yield* check.run(newsroom)
    return
  }
  for (const article of newsroom.articles) {
    if (check.scope === 'article') yield* check.run(article, newsroom)
    else for (const edition of editionsOf(article)) yield* check.run(edition, article, newsroom)
  }
}

const editionsOf = ({ source, translation }: AlignedArticle) => (translation ? [source, translation] : [source])

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
  }
}

/** `articles/x/index.es.md` → `x`; null outside the folders of articles. */
const articleOf = (file: string): string | null => /^(?:articles|pages)\/([^/]+)/.exec(file)?.[1] ?? null

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.check, b.check)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
