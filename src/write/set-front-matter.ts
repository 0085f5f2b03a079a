import { frontMatter } from '../ground/schema/front-matter.ts'
import { keysAt } from '../parse/keys-at.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import { setYamlKeys, type YamlChange } from './set-yaml-keys.ts'

/**
 * The text of an edition with other values in its front matter, and that front matter: only the lines of what changes are
 * others. Undefined where it has none that can be read.
 */
export function setFrontMatter(
  text: string,
  changes: readonly YamlChange[],
): { text: string; yaml: string } | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return undefined
  const yaml = setYamlKeys(parts.yaml, changes, (path) => keysAt(frontMatter, path))
  const rest = text.slice(parts.yamlStart + parts.yaml.length).replace(/^\n/, '')
  return { text: text.slice(0, parts.yamlStart) + yaml + rest, yaml }
}
