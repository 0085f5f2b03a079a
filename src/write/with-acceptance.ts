import type { CheckId } from '../model.ts'
import { parseYaml } from '../parse/parse-yaml.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import { setFrontMatter } from './set-front-matter.ts'

/** What is accepted: a check, in one block or everywhere in the edition. */
export interface Acceptance {
  check: CheckId
  block?: string | undefined
}

/** The text of an edition with one more entry in its `allow`; undefined where front matter or its `allow` cannot be read. */
export function withAcceptance(text: string, { check, block }: Acceptance, reason: string): string | undefined {
  const parts = splitFrontMatter(text)
  const read = 'fault' in parts ? undefined : parseYaml(parts.yaml)
  if (read === undefined || !('value' in read)) return undefined
  const { allow } = Object(read.value) as { allow?: unknown }
  const known = allow ?? []
  if (!Array.isArray(known)) return undefined
  const entry = { check, ...(block !== undefined && { block }), reason }
  return setFrontMatter(text, [{ path: ['allow'], value: [...known, entry] }])?.text
}
