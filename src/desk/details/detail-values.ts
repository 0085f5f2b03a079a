import type { Edition } from '../../model.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { splitFrontMatter } from '../../parse/split-front-matter.ts'
import type { DetailValue } from '../api/details.ts'

/** Keys of front matter whose own keys are details by themselves. */
const GROUPS: ReadonlySet<string> = new Set(['original', 'permission', 'photo'])

/** What an edition's front matter states, right or wrong, by path: `title`, `original.url`. */
export function detailValues({ text }: Edition['file']): Record<string, DetailValue> {
  const parts = splitFrontMatter(text)
  const yaml = 'fault' in parts ? { faults: [] } : parseYaml(text, parts.yamlStart, parts.yamlStart + parts.yaml.length)
  if (!('value' in yaml) || !isMapping(yaml.value)) return {}
  return Object.fromEntries(
    Object.entries(yaml.value).flatMap(([key, value]): [string, DetailValue][] =>
      GROUPS.has(key) && isMapping(value)
        ? Object.entries(value).map(([below, each]) => [`${key}.${below}`, each])
        : [[key, value]],
    ),
  )
}

const isMapping = (value: unknown): value is Readonly<Record<string, DetailValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
