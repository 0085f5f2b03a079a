import type { Definition, Root } from 'mdast'
import { partsOf } from '../../ground/body/parts-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Finding } from '../../model.ts'

/** Something that is in a text and on no page. */
export type Loss = Pick<Finding, 'place' | 'say' | 'severity'>

/** Each run of definitions that nothing uses, once; and each that comes after another one of its label. */
export function definitionsLost(body: Root): Loss[] {
  const { definition, linkReference, imageReference } = partsOf(body)
  const used = new Set([...linkReference, ...imageReference].map(({ node }) => node.identifier))
  const first = new Map<string, Definition>()
  const losses: Loss[] = []
  let run: Definition[] = []
  const endRun = () => {
    const [node, ...more] = run
    if (node)
      losses.push({
        place: node.position,
        severity: 'warning',
        say: toSay('text-lost.unused', labelOf(node), more.length),
      })
    run = []
  }
  for (const { node, place } of definition) {
    const before = first.get(node.identifier)
    if (before === undefined) first.set(node.identifier, node)
    if (!used.has(node.identifier)) run.push(node)
    else {
      endRun()
      const severity = before?.url === node.url ? 'warning' : 'error'
      if (before)
        losses.push({ place, severity, say: toSay('text-lost.again', labelOf(node), before.position?.start.line ?? 1) })
    }
  }
  endRun()
  return losses
}

const labelOf = ({ label, identifier }: Definition): string => `[${label ?? identifier}]:`
