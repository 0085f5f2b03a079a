import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver'
import { remember } from '../ground/basics/remember.ts'
import { textsOf } from '../ground/messages/index.ts'
import { putInWords } from '../ground/messages/put-in-words.ts'
import type { Finding, Language, Problem } from '../model.ts'
import { stretchIn, toDiagnostic } from './to-diagnostic.ts'
import type { Told } from './told.ts'

interface Options {
  root: string
  language: Language
  send: (told: PublishDiagnosticsParams) => void
}

/** Tells an editor what is wrong in the files of a newsroom: of each what is new, and of what was typed in any case. */
export function tellEditor({ root, language, send }: Options) {
  const addressOf = remember((file: string) => pathToFileURL(join(root, file)).href)
  /** What was told by address: as JSON, and of which problems where of nothing else. */
  const known = new Map<string, { json: string; of?: readonly Problem[] | undefined }>()

  return {
    tell({ open, changed, problems, stopped }: Told) {
      const uriOf = (file: string) => open.get(file)?.uri ?? addressOf(file)
      const typedOf = (file: string) => open.get(file)?.typed
      const stops = stopped.filter(({ file }) => file !== '')
      const byUri = new Map<string, Diagnostic[]>()
      const add = (file: string, ...diagnostics: Diagnostic[]) =>
        byUri.set(uriOf(file), [...(byUri.get(uriOf(file)) ?? []), ...diagnostics])
      const touched = new Set(changed)
      const isTouched = ({ file, related }: Problem) =>
        touched.has(file) || related.some((other) => touched.has(other.file))
      const same = new Set<string>()
      const problemsAt = new Map<string, readonly Problem[]>()
      for (const [file, found] of problems) {
        const uri = uriOf(file)
        if (stops.length === 0) problemsAt.set(uri, found)
        if (stops.length === 0 && known.get(uri)?.of === found && !found.some(isTouched)) same.add(uri)
        else add(file, ...found.map((problem) => toDiagnostic(problem, language, { uriOf, typedOf })))
      }
      for (const stop of stops) add(stop.file, diagnosticOfStop(stop))
      const typed = new Set(changed.flatMap((file) => open.get(file)?.uri ?? []))
      const versions = new Map([...open.values()].map(({ uri, version }) => [uri, version]))
      for (const uri of new Set([...known.keys(), ...byUri.keys(), ...typed])) {
        if (same.has(uri)) continue
        const diagnostics = byUri.get(uri) ?? []
        const json = JSON.stringify(diagnostics)
        const isKnown = (known.get(uri)?.json ?? '[]') === json
        if (diagnostics.length > 0) known.set(uri, { json, of: problemsAt.get(uri) })
        else known.delete(uri)
        if (isKnown && !typed.has(uri)) continue
        const version = versions.get(uri)
        send({ uri, ...(version !== undefined && { version }), diagnostics })
      }

      function diagnosticOfStop({ file, place, say }: Finding): Diagnostic {
        const { message, note } = putInWords(say, textsOf(language))
        const { start = { line: 1, column: 1 }, end = start } = place ?? {}
        const at = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
        return {
          range: stretchIn(typedOf(file), at),
          severity: DiagnosticSeverity.Error,
          source: 'facing',
          message: `${message}\n${note}`,
        }
      }
    },
    /** Takes back all that was told. */
    forget() {
      for (const uri of known.keys()) send({ uri, diagnostics: [] })
      known.clear()
    },
  }
}
