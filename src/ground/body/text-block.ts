import type { Block, Place } from '../../model.ts'

/** A text that stands in no body, as a block of its own; its place is asked for only where something is told there. */
export const textBlock = (text: string, index: number, placeOf: () => Place): Block => ({
  index,
  kind: 'paragraph',
  depth: 0,
  text,
  node: { type: 'text', value: text },
  get place() {
    return placeOf()
  },
})
