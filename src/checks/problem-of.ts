import { textsOf } from '../ground/messages/index.ts'
import { ARTICLE_FACTS } from '../ground/schema/front-matter.ts'
import {
  type Article,
  type Check,
  editionsOf,
  type Finding,
  type Language,
  type Place,
  type Problem,
  type Severity,
} from '../model.ts'
import { type Allowing, allowanceFor } from './allowance-for.ts'
import { isWithin } from './is-within.ts'

/** A finding, what found it, and how grave the newsroom takes it. */
export interface Found {
  check: Check
  severity: Severity
  finding: Finding
}

/** The edition in whose file a finding is. */
interface FoundIn extends Allowing {
  article: Article
}

/** How problems are told. */
export interface Saying {
  /** Check id → address of its page. */
  pageOf: (check: string) => string
  language: Language
}

/** The problem that a finding is; none where it is allowed. `at` is absent where it is in no edition. */
export function problemOf({ check, severity, finding }: Found, at: FoundIn | undefined, saying: Saying): Problem[] {
  if (at && !check.safety && allowanceFor(check.id, finding.place, at)) return []
  const own = milder(severity, finding.severity ?? severity)
  const holds = own !== 'error' || at === undefined || isPublished(finding, at)
  return [toProblem(check, holds ? own : 'warning', finding, saying)]
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error']

const milder = (one: Severity, other: Severity): Severity =>
  GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? one : other

/** A problem of a draft stops nothing, unless it is in a fact that holds for the published edition too. */
function isPublished({ file, place }: Finding, { edition, article }: FoundIn): boolean {
  if (!edition.draft) return true
  if (place === undefined || editionsOf(article).every(({ draft }) => draft)) return false
  return ARTICLE_FACTS.some((fact) => {
    const at = article.factPlace(fact)
    return at?.file === file && isWithin(place, at.place)
  })
}

const START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function toProblem(check: Check, severity: Severity, finding: Finding, { language, pageOf }: Saying): Problem {
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
