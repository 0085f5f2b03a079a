import { kindOfData } from '../pieces/kind-of-data.ts'
import type { Code, TextPiece } from '../pieces/text-piece.ts'
import type { XmlNode } from '../xml/read-xml-tree.ts'

/** What the codes of a unit stand for. */
export interface UnitCodes {
  /** Original data by its id. */
  data: ReadonlyMap<string, string>
  /** What codes of the source stand for, by role and id: where a tool took the reference away. */
  known: Map<string, string>
  /** Codes that nothing is known of are added. */
  unknown: string[]
}

/** The content of a source or target as words and codes; marks of translators' tools go, what they mark stays. */
export function readInlines(children: XmlNode['children'], codes: UnitCodes): TextPiece[] {
  const pieces: TextPiece[] = []
  const add = (role: Code['role'], id: string, reference: string | undefined) => {
    const data = codes.data.get(reference ?? '') ?? codes.known.get(`${role} ${id}`)
    if (data === undefined) {
      if (role !== 'close') codes.unknown.push(id)
      return
    }
    codes.known.set(`${role} ${id}`, data)
    pieces.push({
      id,
      kind: kindOfData(role, data, role === 'close' ? codes.known.get(`open ${id}`) : data),
      role,
      data,
      shown: '',
    })
  }
  const visit = (node: XmlNode | string): void => {
    if (typeof node === 'string') {
      pieces.push(node)
      return
    }
    const { name, attributes } = node
    const { id = '', startRef, hex = '', dataRef, dataRefStart, dataRefEnd } = attributes
    if (name === 'ph') add('alone', id, dataRef)
    else if (name === 'sc') add('open', id, dataRef)
    else if (name === 'ec') add('close', startRef ?? id, dataRef)
    else if (name === 'cp') pieces.push(characterOf(hex))
    else {
      if (name === 'pc') add('open', id, dataRefStart)
      node.children.forEach(visit)
      if (name === 'pc') add('close', id, dataRefEnd)
    }
  }
  children.forEach(visit)
  return pieces
}

/** A character that XML cannot hold, by its number; '' of what is none. */
export function characterOf(hex: string): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
