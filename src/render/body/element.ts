import type { Element, ElementContent, Properties, Text } from 'hast'

/** An element; attributes by their hast names. */
export const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

export const text = (value: string): Text => ({ type: 'text', value })
