import { partsOf } from '../ground/body/parts-of.ts'
import type { Edition } from '../model.ts'
import type { Labels } from './pieces/cut-text.ts'

/** The labels that an edition's body defines. */
export function labelsOf({ body }: Pick<Edition, 'body'>): Labels {
  const { definition, footnoteDefinition } = partsOf(body)
  return {
    links: definition.map(({ node }) => node.label ?? node.identifier),
    notes: footnoteDefinition.map(({ node }) => node.label ?? node.identifier),
  }
}
