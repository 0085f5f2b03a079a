import { PARAMETERS } from './parameters.ts'
import type { Unit } from './unit.ts'

const { same, sameDepth, otherDepth, apart, code, other } = PARAMETERS.kind

/** How well the kinds of two units go together, in nats: a heading or a note hardly ever stands opposite a paragraph. */
export function scoreKind(a: Unit, b: Unit): number {
  if (a.kind === b.kind) return a.kind !== 'heading' ? same : a.depth === b.depth ? same + sameDepth : otherDepth
  const either = (kind: Unit['kind']): boolean => a.kind === kind || b.kind === kind
  if (either('heading') || either('footnote')) return apart
  return either('code') ? code : other
}
