import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type { BuiltSite, SiteFault } from '../built-site.ts'

/** The root of a well-formed XML text; why it is none otherwise. */
export function xmlOf(text: string): { root: XmlElement } | { error: string } {
  try {
    const { root } = parseXml(text)
    return root ? { root } : { error: 'no root' }
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

/** Elements directly below one, of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name)

/** Every XML file is well-formed. */
export function* xmlRule({ texts }: BuiltSite): Iterable<SiteFault> {
  for (const [file, text] of texts) {
    if (!file.endsWith('.xml')) continue
    const xml = xmlOf(text)
    if ('error' in xml) yield { file, rule: 'xml-broken', found: xml.error }
  }
}
