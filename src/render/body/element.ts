import type { Element, ElementContent, Properties, Text } from 'hast'
import type { LinkTarget, Placeholder } from '../../model.ts'

/** What an element stands for until the body is composed; a link keeps its other attributes and its words. */
export type Mark = Exclude<Placeholder, { kind: 'link' | 'space' | 'either' }> | { kind: 'link'; to: LinkTarget }

// Where no text can write, and what a sanitiser passes on.
declare module 'hast' {
  interface ElementData {
    mark?: Mark
    /** What of it is another on facing pages. */
    facing?: { tagName?: string; properties?: Properties }
    /** It is no element but a sentence, or a part of one: its number in its row. */
    sentence?: number
  }
  interface TextData {
    /** A space stands between a figure and its sign. */
    hasSign?: true
  }
}

/** An element; attributes by their hast names. */
export const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** An element that stands for what is filled in later. */
export const marked = (mark: Mark, inner: Element): Element => ({ ...inner, data: { mark } })

export const text = (value: string): Text => ({ type: 'text', value })
