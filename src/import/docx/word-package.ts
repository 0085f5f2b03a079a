import { posix } from 'node:path'
import type { XmlElement } from '@rgrove/parse-xml'
import { refuse } from '../refuse.ts'
import { unzip } from '../unzip.ts'
import { attributeOf, elementsOf } from './elements.ts'
import { parsePart } from './parse-part.ts'

/** Most bytes of XML that are read: three hundred pages. More would need more memory than an import may take. */
const MOST_XML = 4_000_000

/** Where a part of a Word file points to. */
export interface WordRelation {
  /** `image`, `hyperlink`, `footnotes`, … */
  type: string
  /** A path inside the file, or an address. */
  target: string
  isOutside: boolean
}

/** A part of a Word file: the text, its notes, a header. */
export interface WordPart {
  root: XmlElement
  relations: ReadonlyMap<string, WordRelation>
}

/** A Word file as its parts. */
export interface WordPackage {
  /** The text. */
  main: WordPart
  /** The parts that the text points to, by their type: `styles`, `footnotes`, `header`, … */
  partsOf(type: string): WordPart[]
  /** The file's own data (title, language); undefined where it has none. */
  properties: XmlElement | undefined
  /** What lies at a path. */
  bytesAt(path: string): Uint8Array | undefined
  /** Whether it holds programs. */
  hasMacros: boolean
}

/** Opens a Word file; nothing that it points to outside is looked at. Throws Stop (3) where it is none. */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  const files = unzip(bytes, file, (path) => !/\.(?:ttf|odttf|bin|exe)$/i.test(path))
  let left = MOST_XML
  const parse = (path: string): XmlElement | undefined => {
    const part = files.get(path)
    if (part === undefined) return undefined
    left -= part.length
    if (left < 0) throw refuse('docx-size', file, MOST_XML / 1_000_000)
    return parsePart(part, file, path)
  }
  const relationsOf = (path: string) => readRelations(parse(path.replace(/([^/]*)$/, '_rels/$1.rels')), path)
  const top = [...relationsOf('').values()]
  const path = top.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const root = parse(path)
  if (root?.name !== 'w:document') throw refuse('docx-other', file)
  const main: WordPart = { root, relations: relationsOf(path) }
  const properties = top.find(({ type }) => type === 'core-properties')?.target
  return {
    main,
    partsOf: (wanted) =>
      [...main.relations.values()].flatMap(({ type, target, isOutside }) => {
        const found = type === wanted && !isOutside ? parse(target) : undefined
        return found ? [{ root: found, relations: relationsOf(target) }] : []
      }),
    properties: properties === undefined ? undefined : parse(properties),
    bytesAt: (at) => files.get(at),
    hasMacros: [...main.relations.values()].some(({ type }) => type === 'vbaProject'),
  }
}

function readRelations(root: XmlElement | undefined, path: string): Map<string, WordRelation> {
  const relations = new Map<string, WordRelation>()
  for (const element of elementsOf(root)) {
    const isOutside = attributeOf(element, 'TargetMode') === 'External'
    const target = attributeOf(element, 'Target') ?? ''
    relations.set(attributeOf(element, 'Id') ?? '', {
      type: /[^/]*$/.exec(attributeOf(element, 'Type') ?? '')?.[0] ?? '',
      target: isOutside ? target : pathInside(path, target),
      isOutside,
    })
  }
  return relations
}

/** Of `word/document.xml` and `../media/a.png` it is `media/a.png`. What leads out of the file names nothing in it. */
const pathInside = (path: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
