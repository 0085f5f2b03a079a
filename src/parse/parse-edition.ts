import { frontMatter } from '../ground/schema/front-matter.ts'
import type { Edition, FileEntry, Language } from '../model.ts'
import { blocksOf } from './blocks-of.ts'
import { faultsOfAllow, type KnownChecks } from './known-checks.ts'
import { inFile, type LocalFault } from './local-fault.ts'
import { parseBody } from './parse-body.ts'
import { parseYaml } from './parse-yaml.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { validateKeys } from './validate.ts'

/** A file of Markdown with front matter → an edition, or why it is none. */
export function parseEdition(
  file: FileEntry & { text: string },
  language: Language,
  known: KnownChecks,
): { edition: Edition } | { faults: LocalFault[] } {
  const parts = splitFrontMatter(file.text)
  if ('fault' in parts) return { faults: [parts.fault] }
  const yaml = parseYaml(file.text, parts.yamlStart, parts.yamlStart + parts.yaml.length)
  if (!('value' in yaml)) return yaml
  const keys = validateKeys(frontMatter, yaml)
  if (keys.value === undefined) return { faults: [...yaml.faults, ...keys.faults] }
  const allow = faultsOfAllow(keys.value.allow ?? [], yaml, known)
  const body = parseBody(file.text, parts.bodyStart)
  return {
    edition: {
      language,
      file,
      frontMatter: keys.value,
      placeOf: yaml.placeOf,
      body: body.root,
      blocks: blocksOf(body.root),
      faults: inFile(file.path, [...yaml.faults, ...keys.faults, ...allow, ...body.faults]),
    },
  }
}
