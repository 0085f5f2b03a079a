import type { ReturnedFile, ReturnedUnit } from '../returned-unit.ts'
import { readXmlTree, type XmlNode, type XmlTrouble } from '../xml/read-xml-tree.ts'
import { childrenNamed, readUnit } from './read-unit.ts'

/** Why a file is not read as XLIFF: `version`, one that other tools have to change first. */
export type XliffTrouble = XmlTrouble | 'other' | 'version' | 'empty'

const NAMESPACE = /^urn:oasis:names:tc:xliff:document:(?:2\.\d)$/
const OLD = /^urn:oasis:names:tc:xliff:document:1\.\d$/

/** XLIFF 2 as the units of one article or several, with whatever prefixes, groups and segments a tool wrote it. */
export function readXliff(text: string): ReturnedFile[] | XliffTrouble {
  const root = readXmlTree(text.replace(/^\ufeff/, ''))
  if (typeof root === 'string') return root
  const { name, space, attributes } = root
  if (name !== 'xliff') return 'other'
  if (OLD.test(space) || /^1\./.test(attributes.version ?? '')) return 'version'
  if (!NAMESPACE.test(space)) return 'other'
  const files = childrenNamed(root, 'file').map((file) => ({
    key: keyOf(file),
    from: attributes.srcLang ?? '',
    to: attributes.trgLang ?? '',
    units: unitsIn(file),
  }))
  return files.some(({ units }) => units.length > 0) ? files : 'empty'
}

/** `articles/night-bus/index.es.md` → `night-bus` */
const keyOf = ({ attributes: { original = '', id = '' } }: XmlNode): string =>
  /^(?:articles|pages)\/([^/]+)\//.exec(original)?.[1] ?? id

const unitsIn = (node: XmlNode): ReturnedUnit[] => [
  ...childrenNamed(node, 'unit').map(readUnit),
  ...childrenNamed(node, 'group').flatMap(unitsIn),
]
