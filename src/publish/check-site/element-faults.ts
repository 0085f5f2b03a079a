import type { FileFacts } from './file-facts.ts'
import { type Attribute, valueIn } from './html-visitor.ts'

type Faults = FileFacts['faults']

/** Adds what no element of a page may be or have, wherever it stands: anything inline that runs or styles. */
export function addElementFaults(faults: Faults, name: string, attributes: readonly Attribute[]): void {
  for (const { name: attribute, value } of attributes) {
    if (attribute.startsWith('on')) faults.push(['inline-handler', attribute])
    if (attribute === 'style') faults.push(['inline-style', `${name} style="${value}"`])
    if (attribute === 'srcdoc') faults.push(['inline-script', `${name} srcdoc`])
  }
  if (name === 'base') faults.push(['base-element', valueIn(attributes, 'href') ?? ''])
}
