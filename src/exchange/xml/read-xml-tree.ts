import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'

/** No translator's tool nests as deeply. */
const DEEPEST = 100

/** An element whose prefixes are resolved: `name` is local, `space` its namespace. */
export interface XmlNode {
  space: string
  name: string
  /** Those without a prefix by their names; others as `{namespace}name`. */
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlNode | string)[]
}

/** Why a text is not read as XML. */
export type XmlTrouble = 'entity' | 'malformed' | 'deep'

/** The root of an XML text. A DOCTYPE, with which entities begin, is never read. */
export function readXmlTree(text: string): XmlNode | XmlTrouble {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return 'entity'
  try {
    const { root } = parseXml(text)
    return root ? (resolved(root, new Map(), 0) ?? 'deep') : 'malformed'
  } catch (error) {
    if (error instanceof XmlError) return 'malformed'
    // A text nested without end is more than the parser's own calls can follow.
    if (error instanceof RangeError) return 'deep'
    throw error
  }
}

function resolved(element: XmlElement, around: ReadonlyMap<string, string>, depth: number): XmlNode | undefined {
  if (depth > DEEPEST) return undefined
  const spaces = new Map(around)
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns') spaces.set('', value)
    else if (name.startsWith('xmlns:')) spaces.set(name.slice(6), value)
  }
  const children: (XmlNode | string)[] = []
  for (const child of element.children) {
    if (child instanceof XmlText) children.push(child.text)
    if (!(child instanceof XmlElement)) continue
    const below = resolved(child, spaces, depth + 1)
    if (below === undefined) return undefined
    children.push(below)
  }
  const [prefix, name] = parted(element.name)
  const attributes = Object.entries(element.attributes).map(([full, value]) => {
    const [own, local] = parted(full)
    return [own === '' ? local : `{${spaces.get(own) ?? own}}${local}`, value]
  })
  return { space: spaces.get(prefix) ?? '', name, attributes: Object.fromEntries(attributes), children }
}

const parted = (name: string): [prefix: string, local: string] => {
  const at = name.indexOf(':')
  return [name.slice(0, Math.max(at, 0)), name.slice(at + 1)]
}
