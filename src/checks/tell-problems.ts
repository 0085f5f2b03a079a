import { remember } from '../ground/basics/remember.ts'
import { textsOf } from '../ground/messages/index.ts'
import { putInWords } from '../ground/messages/put-in-words.ts'
import type { SiteSettings } from '../ground/schema/site.ts'
import type {
  ArticleSummary,
  Check,
  CheckId,
  EditionSummary,
  Found,
  Language,
  Place,
  Problem,
  Severity,
} from '../model.ts'
import { isAllowed } from './is-allowed.ts'
import { isWithin } from './is-within.ts'

/** How problems are told. */
export interface Telling {
  checks: readonly Check[]
  /** What the newsroom takes how gravely. */
  settings: Pick<SiteSettings, 'checks'>
  /** Check id → address of its page. */
  pageOf: (check: CheckId) => string
  language: Language
  /** Keys of the articles whose problems are asked for; all where absent. */
  keys?: ReadonlySet<string> | undefined
  /** Whether spelling was looked at. */
  withSpelling?: boolean | undefined
}

/** What was found as people are told it, each with the severity that newsroom and drafts give it, without what is allowed. */
export function tellProblems(
  found: Iterable<Found>,
  articles: readonly ArticleSummary[],
  { checks, settings, keys, ...saying }: Telling,
): Problem[] {
  const editions = editionsByPath(articles)
  const problems: Problem[] = []
  const firsts = new Map<string, Together>()
  for (const finding of found) {
    const article = articleOf(finding.file)
    const check = checksById(checks).get(finding.check)
    const severity = check && severityOf(check, finding, settings)
    if (check === undefined || severity === undefined) continue
    if (keys !== undefined && (article === null || !keys.has(article))) continue
    const edition = editions.get(finding.file)
    if (!check.safety && edition?.allowed.some((entry) => isAllowed(finding, entry))) continue
    const told = {
      article,
      severity: holding(milder(severity, finding.severity), finding, edition),
      isAcceptable: edition !== undefined && !check.safety,
    }
    if (!check.oncePerFile) problems.push(toProblem(finding, told, saying))
    else addTo(firsts, `${check.id} ${finding.file}`, finding, told)
  }
  return [...problems, ...[...firsts.values()].map(({ all, told }) => toProblem(asOne(all), told, saying))]
}

type Told = Pick<Problem, 'article' | 'severity'> & { isAcceptable: boolean }

/** What has one cause in a file, in the order in which it was found. */
interface Together {
  all: Found[]
  told: Told
}

function addTo(firsts: Map<string, Together>, key: string, finding: Found, told: Told): void {
  const together = firsts.get(key)
  if (together) together.all.push(finding)
  else firsts.set(key, { all: [finding], told })
}

/** The first of them, which says how many there are and mends them all. */
function asOne(all: readonly Found[]): Found {
  const [first] = all as [Found]
  const fixes = all.flatMap(({ fix = [] }) => fix)
  const say = [...first.say, all.length] as readonly unknown[] as Found['say']
  return { ...first, say, fix: fixes.length > 0 ? fixes : undefined }
}

const checksById = remember((checks: readonly Check[]) => new Map(checks.map((check) => [check.id, check])))

const editionsByPath = remember(
  (articles: readonly ArticleSummary[]) =>
    new Map(articles.flatMap(({ editions }) => editions.map((edition) => [edition.path, edition]))),
)

/** The severity that the newsroom gives the check; undefined where it is switched off. Safety checks keep their own, or are lowered at most. */
function severityOf(
  { id, safety, severity: own }: Check,
  { firm }: Found,
  { checks }: Telling['settings'],
): Severity | undefined {
  const chosen = checks !== undefined && Object.hasOwn(checks, id) ? checks[id] : undefined
  const isFixed = firm || safety === true || (safety && chosen === 'off')
  const severity = isFixed ? own : (chosen ?? own)
  return severity === 'off' ? undefined : severity
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error']

const milder = (one: Severity, other: Severity = one): Severity =>
  GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? one : other

/** A problem of a draft stops nothing, unless it is in a fact that holds for the published edition too. */
function holding(severity: Severity, { place }: Found, edition: EditionSummary | undefined): Severity {
  if (severity !== 'error' || !edition?.draft) return severity
  return place !== undefined && edition.binding.some((fact) => isWithin(place, fact)) ? severity : 'warning'
}

const START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function toProblem(
  { check, file, place = START, say, related = [], fix, lacks, block }: Found,
  { article, severity, isAcceptable }: Told,
  { language, pageOf }: Pick<Telling, 'language' | 'pageOf'>,
): Problem {
  const texts = textsOf(language)
  const { start, end } = place
  const said = putInWords(say, texts)
  // some notes say it in their own words
  const isNew = isAcceptable && !/`?\ballow\b|facing accept/.test(said.note)
  return {
    check,
    severity,
    article,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...said,
    related: related.map(({ file, place: { start } = START, say }) => ({
      file,
      line: start.line,
      column: start.column,
      message: putInWords(say, texts),
    })),
    url: pageOf(check),
    ...(fix && { fix }),
    ...(lacks !== undefined && { lacks }),
    ...(block !== undefined && { block }),
    ...(isNew && { acceptance: texts.cli.report.accept(check, block) }),
  }
}

/** `articles/x/index.es.md` → `x`; null outside the folders of articles. */
const articleOf = (file: string): string | null => /^(?:articles|pages)\/([^/]+)/.exec(file)?.[1] ?? null
