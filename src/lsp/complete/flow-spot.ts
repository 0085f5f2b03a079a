import type { YamlSpot } from './yaml-spot.ts'

/** A bracket that is open. */
interface Level {
  isMapping: boolean
  /** The key whose value is being read. */
  key: string | undefined
  /** Keys of a mapping, items of a list. */
  met: string[]
}

/** Whether a value begins with a bracket that nothing closes. */
export const isOpenFlow = (value: string): boolean => /^\s*[[{]/.test(value) && readFlow(value).levels.length > 0

/** What is being typed at the end of a value that begins with a bracket; undefined behind its end and in a comment. */
export function flowSpot(value: string, path: readonly string[]): YamlSpot | undefined {
  const { levels, typed } = readFlow(value)
  const top = levels.at(-1)
  if (top === undefined) return undefined
  const within = levels.flatMap(({ isMapping, key }) => (isMapping ? (key ?? []) : '*'))
  const part = top.isMapping && top.key === undefined ? 'key' : 'value'
  return {
    part,
    path: [...path, ...within],
    typed: typed.trimStart(),
    others: top.isMapping && part === 'value' ? [] : top.met,
  }
}

/** The brackets that are open at the end of a value, and what stands behind the last mark. */
function readFlow(value: string): { levels: Level[]; typed: string } {
  const levels: Level[] = []
  let typed = ''
  for (const [token] of value.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\s\S]/g)) {
    const top = levels.at(-1)
    if (token === '[' || token === '{') levels.push({ isMapping: token === '{', key: undefined, met: [] })
    else if (token === ']' || token === '}') levels.pop()
    else if (token === ',' && top) {
      if (!top.isMapping) top.met.push(typed.trim())
      top.key = undefined
    } else if (top?.isMapping && top.key === undefined && /\s/.test(token) && typed.endsWith(':')) {
      top.key = typed
        .slice(0, -1)
        .trim()
        .replace(/^["']|["']$/g, '')
      top.met.push(top.key)
    } else {
      typed += token
      continue
    }
    typed = ''
  }
  return { levels, typed }
}
