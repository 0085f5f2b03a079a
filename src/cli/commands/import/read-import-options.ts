import { isKey } from '../../../ground/addresses/is-key.ts'
import { nearest } from '../../../ground/knowledge/nearest.ts'
import { httpsUrl } from '../../../ground/schema/values.ts'
import { type Assignment, assignableKeys, readAssignment } from '../../../import/settle/assignments.ts'
import type { Language } from '../../../model.ts'
import type { CommandContext } from '../command-context.ts'
import { usageStop } from '../usage-stop.ts'

/** What the command line says of an import. */
export interface ImportOptions {
  key: string | undefined
  language: Language | undefined
  title: string | undefined
  translationOf: string | undefined
  assignments: Assignment[]
  isDry: boolean
}

/** Throws Stop (2) where an option cannot be what it says. */
export function readImportOptions(
  options: Readonly<Record<string, string | boolean>>,
  { texts }: CommandContext,
): ImportOptions {
  const saidOf = (name: string) => {
    const value = options[name]
    return typeof value === 'string' ? value.trim() : undefined
  }
  const key = saidOf('key')?.replace(/^(?:\.\/)?articles\/([^/]+)\/?$/, '$1')
  if (key !== undefined && !isKey(key))
    throw usageStop('option-value', '--key', key, texts.import.expectedKey, undefined)
  const lang = saidOf('lang')
  const title = saidOf('title')
  const lines = saidOf('set')?.split('\n') ?? []
  return {
    key,
    language: lang === 'es' || lang === 'en' ? lang : undefined,
    title,
    translationOf: saidOf('translationOf')?.replace(/^(?:\.\/)?articles\/([^/]+)\/?$/, '$1'),
    assignments: lines.map((line) => assignmentOf(line, texts)),
    isDry: options.dryRun === true,
  }
}

function assignmentOf(line: string, { import: { expectedAssignment }, expects }: CommandContext['texts']): Assignment {
  const assignment = readAssignment(line)
  if (assignment === undefined) {
    throw usageStop(
      'option-value',
      '--set',
      line,
      expectedAssignment,
      line.includes('=') ? nearest(line.replace(/=.*$/s, ''), assignableKeys()) : undefined,
    )
  }
  // The schema takes any text, for a check to tell what is wrong with it.
  if (assignment.path.join('.') === 'original.url' && !httpsUrl.safeParse(assignment.value).success) {
    throw usageStop('option-value', '--set', line, expects['https-url'], undefined)
  }
  return assignment
}
