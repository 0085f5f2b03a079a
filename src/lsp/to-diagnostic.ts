import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Language, Problem, Severity } from '../model.ts'
import { pageOfCheck } from './page-of-check.ts'
import { type TypedText, typedText } from './typed-text.ts'

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Where the other places of a problem are, and as what they are typed. */
export interface OtherFiles {
  uriOf: (file: string) => string
  typedOf: (file: string) => TypedText | undefined
}

/** A problem as editors are told it: what was found and expected, and how to mend it. */
export function toDiagnostic(problem: Problem, language: Language, { uriOf, typedOf }: OtherFiles): Diagnostic {
  const { check, severity, message, note, related } = problem
  return {
    range: stretchIn(typedOf(problem.file), problem),
    severity: SEVERITIES[severity],
    source: 'facing',
    code: check,
    codeDescription: { href: pageOfCheck(check, language) },
    message: `${message}\n${note}`,
    ...(related.length > 0 && {
      relatedInformation: related.map(({ file, line, column, message }) => ({
        location: {
          uri: uriOf(file),
          range: stretchIn(typedOf(file), { line, column, endLine: line, endColumn: column }),
        },
        message,
      })),
    }),
  }
}

/** Of a file that nobody has open, in columns as it is read. */
export const stretchIn = (
  typed: TypedText = UNSEEN,
  { line, column, endLine, endColumn }: Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>,
) =>
  typed === UNSEEN
    ? {
        start: { line: line - 1, character: column - 1 },
        end: { line: endLine - 1, character: endColumn - 1 },
      }
    : typed.stretchOf({ line, column }, { line: endLine, column: endColumn })

const UNSEEN = typedText('')
