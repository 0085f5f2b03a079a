import type { Root } from 'hast'
import { elementsIn, propertyOf } from '../tree.ts'

/** What the `<meta>` elements of a page say, by their name, property or itemprop in small letters. */
export type MetaValues = ReadonlyMap<string, readonly string[]>

/** Reads the `<meta>` and `<link>` elements of a page; a link is there as `link:` and its relation. */
export function readMetaValues(root: Root): MetaValues {
  const values = new Map<string, string[]>()
  const add = (name: string, value: string) => {
    if (name !== '' && value.trim() !== '') values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta') {
      const name = propertyOf(element, 'property') || propertyOf(element, 'name') || propertyOf(element, 'itemprop')
      add(name.toLowerCase(), propertyOf(element, 'content'))
    } else if (element.tagName === 'link') {
      add(`link:${propertyOf(element, 'rel').toLowerCase()}`, propertyOf(element, 'href'))
    }
  }
  return values
}
