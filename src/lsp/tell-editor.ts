import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver'
import { textsOf } from '../ground/messages/index.ts'
import { putInWords } from '../ground/messages/put-in-words.ts'
import type { Finding, Language } from '../model.ts'
import type { Told } from './newsroom-session.ts'
import { stretchIn, toDiagnostic } from './to-diagnostic.ts'

interface Options {
  root: string
  language: Language
  send: (told: PublishDiagnosticsParams) => void
}

/** Tells an editor what is wrong in the files of a newsroom: of each what is new, and of what was typed in any case. */
export function tellEditor({ root, language, send }: Options) {
  /** As JSON, by address. */
  const known = new Map<string, string>()

  return {
    tell({ open, changed, problems, stopped }: Told) {
      const uriOf = (file: string) => open.get(file)?.uri ?? pathToFileURL(join(root, file)).href
      const typedOf = (file: string) => open.get(file)?.typed
      const stops = stopped.filter(({ file }) => file !== '')
      const byUri = new Map<string, Diagnostic[]>()
      const add = (file: string, ...diagnostics: Diagnostic[]) =>
        byUri.set(uriOf(file), [...(byUri.get(uriOf(file)) ?? []), ...diagnostics])
      for (const [file, found] of problems) {
        add(file, ...found.map((problem) => toDiagnostic(problem, language, { uriOf, typedOf })))
      }
      for (const stop of stops) add(stop.file, diagnosticOfStop(stop))
      const typed = new Set(changed.flatMap((file) => open.get(file)?.uri ?? []))
      const versions = new Map([...open.values()].map(({ uri, version }) => [uri, version]))
      for (const uri of new Set([...known.keys(), ...byUri.keys(), ...typed])) {
        const diagnostics = byUri.get(uri) ?? []
        const now = JSON.stringify(diagnostics)
        if ((known.get(uri) ?? '[]') === now && !typed.has(uri)) continue
        if (diagnostics.length > 0) known.set(uri, now)
        else known.delete(uri)
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
