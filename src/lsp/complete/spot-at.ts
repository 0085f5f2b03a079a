import { flowSpot, isOpenFlow } from './flow-spot.ts'
import type { YamlSpot } from './yaml-spot.ts'

/** A key or an item whose value goes on below it. */
interface Frame {
  indent: number
  /** `*` of an item. */
  step: string
  /** The keys that have been met in the mapping below it. */
  keys: string[]
  /** What stands behind the key in its line. */
  value: string
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#,:[\]{}'"-][^\s,:[\]{}]*)\s*:(?:\s+(.*))?$/

/**
 * What is being typed at the end of a YAML text, which may be in any state: only its lines up to there count. Undefined
 * where it is no place for a key or a value: a comment, a text of several lines.
 */
export function spotAt(lines: readonly string[]): YamlSpot | undefined {
  const frames: Frame[] = [{ indent: -1, step: '', keys: [], value: '' }]
  let flow = ''
  for (const line of lines.slice(0, -1)) {
    const { indent, rest } = enter(frames, line, flow !== '')
    if (flow !== '') flow = isOpenFlow(`${flow}\n${line}`) ? `${flow}\n${line}` : ''
    else if (rest !== '' && !rest.startsWith('#')) {
      const value = enterKey(frames, indent, rest) ?? rest
      flow = isOpenFlow(value) ? value : ''
    }
  }
  const last = lines.at(-1) ?? ''
  if (flow !== '') return flowSpot(`${flow}\n${last}`, pathOf(frames))
  return lastSpot(frames, last)
}

function lastSpot(frames: Frame[], line: string): YamlSpot | undefined {
  const { indent, rest } = enter(frames, line, false)
  if (rest.startsWith('#')) return undefined
  const typedValue = /^(?:"[^"]*"|'[^']*'|[^\s#,:[\]{}'"-][^\s,:[\]{}]*)\s*:\s/.test(rest)
    ? enterKey(frames, indent, rest)
    : undefined
  if (typedValue !== undefined) return valueSpot(typedValue, pathOf(frames))
  leave(frames, indent)
  const top = frames.at(-1) as Frame
  if (/^[|>]/.test(top.value)) return undefined
  if (/^[[{]/.test(rest)) return flowSpot(rest, pathOf(frames))
  return { part: 'key', path: pathOf(frames), typed: rest, others: top.keys }
}

function valueSpot(typed: string, path: readonly string[]): YamlSpot | undefined {
  if (/^[[{]/.test(typed)) return flowSpot(typed, path)
  return /^[|>#]/.test(typed) ? undefined : { part: 'value', path, typed, others: [] }
}

/** Leaves what a line is not part of, and enters the items that it begins. */
function enter(frames: Frame[], line: string, isInFlow: boolean): { indent: number; rest: string } {
  const indent = line.length - line.trimStart().length
  const rest = line.trimStart()
  if (isInFlow || !/^-(?:\s|$)/.test(rest)) return { indent, rest: rest.trimEnd() === '' ? '' : rest }
  while ((frames.at(-1) as Frame).indent > indent || isItemAt(frames.at(-1), indent)) frames.pop()
  frames.push({ indent, step: '*', keys: [], value: '' })
  return enter(frames, `${' '.repeat(indent + 1)}${rest.slice(1)}`, false)
}

const isItemAt = (frame: Frame | undefined, indent: number): boolean => frame?.step === '*' && frame.indent === indent

const leave = (frames: Frame[], indent: number): void => {
  while ((frames.at(-1) as Frame).indent >= indent) frames.pop()
}

/** What stands behind the key with which a line begins; undefined where it begins with none. */
function enterKey(frames: Frame[], indent: number, rest: string): string | undefined {
  const [, key, value = ''] = KEY.exec(rest.endsWith(':') ? `${rest} ` : rest) ?? []
  if (key === undefined) return undefined
  leave(frames, indent)
  if (/^[|>]/.test((frames.at(-1) as Frame).value)) return undefined
  const step = key.replace(/^["']|["']$/g, '')
  ;(frames.at(-1) as Frame).keys.push(step)
  frames.push({ indent, step, keys: [], value })
  return value
}

const pathOf = (frames: readonly Frame[]): string[] => frames.slice(1).map(({ step }) => step)
