import { XmlElement, XmlText } from '@rgrove/parse-xml'

/** The elements directly inside one. */
export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => child instanceof XmlElement)

/** The first element directly inside one, of a name. */
export const elementNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => child instanceof XmlElement && child.name === name)

/** The element at the end of a path of names. */
export const elementAt = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce(elementNamed, element)

/** All elements below one, of a name, in the order of the text. */
export function elementsBelow(element: XmlElement | undefined, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of elementsOf(element)) {
    if (child.name === name) found.push(child)
    elementsBelow(child, name, found)
  }
  return found
}

/** What an element says in an attribute, `w:val` where none is named. */
export const attributeOf = (element: XmlElement | undefined, name = 'w:val'): string | undefined =>
  element?.attributes[name]

/** A property that is on or off, `<w:b/>` or `<w:b w:val="0"/>`; undefined where it is not there. */
export const isOn = (element: XmlElement | undefined): boolean | undefined =>
  element && !/^(?:0|false|off|none)$/.test(attributeOf(element) ?? 'on')

/** The characters of an element itself. */
export const charactersOf = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (child instanceof XmlText ? child.text : '')).join('') ?? ''

/** All words below an element as one line, for telling what stayed out. */
export function wordsBelow(element: XmlElement | undefined): string {
  const words: string[] = []
  gatherWords(element, words)
  return words.join('').replace(/\s+/g, ' ').trim()
}

function gatherWords(element: XmlElement | undefined, words: string[]): void {
  for (const child of elementsOf(element)) {
    if (/^(?:w:t|w:delText|m:t)$/.test(child.name)) words.push(charactersOf(child))
    else gatherWords(child, words)
    if (/^w:(?:p|tab|br|tc)$/.test(child.name)) words.push(' ')
  }
}
