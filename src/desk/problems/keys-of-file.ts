import { isWithin } from '../../checks/is-within.ts'
import type { Edition, Place } from '../../model.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { splitFrontMatter } from '../../parse/split-front-matter.ts'

/**
 * By which path the key of an edition's front matter goes in which a place lies, the deepest there is: `original.url`. What
 * lies in a list is of its key; undefined where none is there.
 */
export function keysOfFile({ text }: Edition['file']): (place: Place) => string | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return () => undefined
  const yaml = parseYaml(text, parts.yamlStart, parts.yamlStart + parts.yaml.length)
  if (!('value' in yaml)) return () => undefined
  const { placeOf, value } = yaml
  return (place) => {
    const deepest = (within: unknown, above: readonly string[]): readonly string[] => {
      if (typeof within !== 'object' || within === null || Array.isArray(within)) return above
      const next = Object.entries(within).find(([key]) => {
        const path = [...above, key]
        return isWithin(place, { start: placeOf(path, 'key').start, end: placeOf(path).end })
      })
      return next ? deepest(next[1], [...above, next[0]]) : above
    }
    return place.start.line < parts.bodyStart.line ? deepest(value, []).join('.') || undefined : undefined
  }
}
