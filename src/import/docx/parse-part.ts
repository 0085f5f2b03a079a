import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { refuse } from '../refuse.ts'

/** No document of people is nested as deeply. */
const DEEPEST = 400

/** The usual prefix of each namespace, of Word's own form and of the strict one (ISO/IEC 29500); none for those of packages. */
const PREFIXES: readonly [prefix: string, namespace: RegExp][] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['r', /\/officeDocument\/(?:2006\/)?relationships$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['a', /\/drawingml\/(?:2006\/)?main$/],
  ['pic', /\/drawingml\/(?:2006\/)?picture$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['o', /^urn:schemas-microsoft-com:office:office$/],
  ['wps', /\/word\/2010\/wordprocessingShape$/],
  ['w14', /\/office\/word\/2010\/wordml$/],
  ['dc', /\/dc\/elements\/1\.1\/$/],
  ['', /\/package\/2006\/(?:content-types|relationships|metadata\/core-properties)$/],
]

/** Namespaces of newer Word that are read here; what asks for another one has an older form beside it. */
const KNOWN = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14)$/

/**
 * A part of a Word file as a tree, its names with the usual prefixes, and of what it holds in two forms the one that is known
 * here. Throws Stop (3) where it is no XML, or holds what could reach out.
 */
export function parsePart(bytes: Uint8Array, file: string, path: string): XmlElement {
  const root = rootOf(textOf(bytes, file, path), file, path)
  const prefixes = new Map<string, string>()
  const settle = (element: XmlElement, depth: number): void => {
    if (depth > DEEPEST) throw refuse('docx-xml', file, path)
    notePrefixes(element, prefixes)
    rename(element, prefixes)
    for (const child of element.children) if (child instanceof XmlElement) settle(child, depth + 1)
    element.children = element.children.flatMap(chosen)
  }
  settle(root, 0)
  return root
}

/** Of what stands there in several forms the first that is known, or else the last. */
function chosen(node: XmlElement['children'][number]): XmlElement['children'] {
  if (!(node instanceof XmlElement) || node.name !== 'mc:AlternateContent') return [node]
  const forms = node.children.filter((child) => child instanceof XmlElement)
  const isKnown = ({ attributes }: XmlElement) =>
    (attributes.Requires ?? '?').split(/\s+/).every((each) => KNOWN.test(each))
  return (forms.find((form) => form.name === 'mc:Choice' && isKnown(form)) ?? forms.at(-1))?.children ?? []
}

function textOf(bytes: Uint8Array, file: string, path: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refuse('docx-xml', file, path)
  }
}

function rootOf(text: string, file: string, path: string): XmlElement {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refuse('docx-entity', file, path)
  try {
    const { root } = parseXml(text)
    if (root) return root
  } catch (error) {
    // A text nested without end is more than the parser's own calls can follow.
    if (!(error instanceof XmlError || error instanceof RangeError)) throw error
  }
  throw refuse('docx-xml', file, path)
}

function notePrefixes({ attributes }: XmlElement, prefixes: Map<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const usual = PREFIXES.find(([, namespace]) => namespace.test(value))?.[0]
    const own = name.slice('xmlns:'.length)
    if (usual !== undefined && own !== usual) prefixes.set(own, usual)
  }
}

function rename(element: XmlElement, prefixes: ReadonlyMap<string, string>): void {
  if (prefixes.size === 0) return
  element.name = renamed(element.name, prefixes)
  for (const [name, value] of Object.entries(element.attributes)) {
    // Attributes without a prefix are in no namespace.
    if (name.includes(':')) element.attributes[renamed(name, prefixes)] = value
  }
}

function renamed(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [local = '', own = ''] = name.split(':').reverse()
  const usual = prefixes.get(own)
  return usual === undefined ? name : usual === '' ? local : `${usual}:${local}`
}
