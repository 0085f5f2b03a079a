import { CST } from 'yaml'
import { toSay } from '../ground/messages/to-say.ts'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { LocalFault } from './local-fault.ts'

/** How deep lists and mappings may stand in each other, below the outermost. Content needs three. */
export const DEPTH_LIMIT = 8

/** A mark that version control leaves where two people changed the same lines. */
const CONFLICT = /^(?:<{7}|>{7})(?: .*)?$/m

/** White space that looks like a space and is none to YAML: it comes along with text that is copied. */
const FALSE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const KEY_WITH_FALSE_SPACE = /^[^\S\n ]*([A-Za-z][\w-]*)[^\S\n ]*(:?)/
const BEFORE_KEY = /(?:^|[{,])[ ]*(?:- +)*$/

/** What must not even be composed: conflicts, anchors and aliases, tags, directives, endless nesting. One fault of a kind. */
export function faultsOfTokens(tokens: readonly CST.Token[], yaml: string, placeAt: PlaceAt): LocalFault[] {
  const conflict = CONFLICT.exec(yaml)
  if (conflict) {
    const place = placeAt(conflict.index, conflict.index + conflict[0].length)
    return [{ check: 'conflict-marker', place, say: toSay('conflict-marker', conflict[0]) }]
  }
  const faults = new Map<string, LocalFault>()
  for (const { token, depth } of walkTokens(tokens)) {
    const fault = faultOf(token, depth, placeAt) ?? falseSpaceIn(token, yaml, placeAt)
    if (fault && !faults.has(fault.check)) faults.set(fault.check, fault)
  }
  return [...faults.values()]
}

function faultOf(token: CST.Token, depth: number, placeAt: PlaceAt): LocalFault | undefined {
  const source = 'source' in token ? token.source : ''
  const place = () => placeAt(token.offset, token.offset + source.length)
  switch (token.type) {
    case 'anchor':
    case 'alias':
      return { check: 'yaml-alias', place: place(), say: toSay('yaml-alias', source) }
    case 'tag':
      return { check: 'yaml-tag', place: place(), say: toSay('yaml-tag', source) }
    case 'directive':
      return { check: 'yaml-syntax', place: place(), say: toSay('yaml-syntax.directive', source) }
    default:
      if (depth <= DEPTH_LIMIT || !CST.isCollection(token)) return undefined
      return { check: 'yaml-depth', place: place(), say: toSay('yaml-depth', DEPTH_LIMIT) }
  }
}

/** A key that has a false space beside it or behind its colon, and so is no key to YAML. */
function falseSpaceIn(token: CST.Token, yaml: string, placeAt: PlaceAt): LocalFault | undefined {
  if (token.type !== 'scalar' || !FALSE_SPACE.test(token.source)) return undefined
  const { offset, source } = token
  const [whole = '', key = '', colon] = KEY_WITH_FALSE_SPACE.exec(source) ?? []
  const isKey = colon
    ? FALSE_SPACE.test(whole + source.charAt(whole.length))
    : whole === source && /^ *:/.test(yaml.slice(offset + whole.length))
  if (!isKey || !BEFORE_KEY.test(yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset))) return undefined
  const at = source.search(FALSE_SPACE)
  const say = toSay('yaml-syntax.falseSpace', source.charAt(at), key)
  return { check: 'yaml-syntax', place: placeAt(offset + at, offset + at + 1), say }
}

/** Every token in the order of the text, with the number of collections around it; without recursion, which depth would end. */
export function* walkTokens(tokens: readonly CST.Token[]): Iterable<{ token: CST.Token; depth: number }> {
  const waiting = tokens.map((token) => ({ token, depth: 0 })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    const depth = next.depth + (CST.isCollection(next.token) ? 1 : 0)
    for (const token of partsOf(next.token).reverse()) waiting.push({ token, depth })
  }
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])]
  if (!CST.isCollection(token)) return []
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key ? [key] : []),
    ...(sep ?? []),
    ...(value ? [value] : []),
  ])
}
