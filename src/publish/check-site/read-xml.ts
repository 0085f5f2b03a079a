import { parseXml, XmlElement } from '@rgrove/parse-xml'

/** The root of a well-formed XML text; why it is none otherwise. */
export function readXml(text: string): XmlElement | string {
  try {
    return parseXml(text).root ?? 'no root'
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

/** Elements directly below one, of a name; none where there is no such element. */
export const childElements = (element: XmlElement | string | undefined, name: string): XmlElement[] =>
  element instanceof XmlElement
    ? element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name)
    : []
