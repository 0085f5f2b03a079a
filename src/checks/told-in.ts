import { textsOf } from '../messages/index.ts'
import type { Finding, Language, Place, Problem } from '../model.ts'

const START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** What a finding says in a language, and where; one without a place stands at the beginning of its file. */
export function toldIn(language: Language, finding: Finding): Omit<Problem, 'check' | 'severity' | 'url'> {
  const texts = textsOf(language)
  const { start, end } = finding.place ?? START
  return {
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
  }
}

/** `articles/x/index.es.md` → `x`; null outside the folders of articles. */
const articleOf = (file: string): string | null => /^(?:articles|pages)\/([^/]+)/.exec(file)?.[1] ?? null
