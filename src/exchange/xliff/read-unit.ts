import { endsInSpace, startsWithSpace } from '../pieces/space-at.ts'
import type { TextPiece } from '../pieces/text-piece.ts'
import type { ReturnedUnit } from '../returned-unit.ts'
import type { XmlNode } from '../xml/read-xml-tree.ts'
import { BEFORE, FACING, NO_BASE } from './names.ts'
import { characterOf, readInlines, type UnitCodes } from './read-inlines.ts'

/** A segment, or what stands between two, as it came back. */
interface ReturnedSegment {
  isBetween: boolean
  source: TextPiece[]
  target: TextPiece[] | undefined
  order: number
}

/** A unit of XLIFF, however a tool parted it into segments. */
export function readUnit(unit: XmlNode): ReturnedUnit {
  const { attributes } = unit
  const data = childrenNamed(unit, 'originalData').flatMap((each) => childrenNamed(each, 'data'))
  const codes: UnitCodes = {
    data: new Map(data.map((each) => [each.attributes.id ?? '', wordsOf(each)])),
    known: new Map(),
    unknown: [],
  }
  const segments = unit.children.filter(isElement).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const read = segments.map((segment, index) => readSegment(segment, index, codes))
  const own = read.filter(({ isBetween }) => !isBetween)
  const isBegun = own.some(({ target }) => target?.some((piece) => typeof piece !== 'string' || piece.trim() !== ''))
  const inOrder = [...read].sort((a, b) => a.order - b.order)
  return {
    id: attributes.id ?? '',
    source: read.flatMap(({ source }) => source),
    target: isBegun ? inOrder.flatMap((each, index) => targetOf(each, inOrder[index + 1])) : undefined,
    unfinished: isBegun ? own.filter(({ target }) => target === undefined).length : 0,
    bases: (attributes[`{${FACING}}base`] ?? '').split(' ').map((base) => (base === NO_BASE ? '' : base)),
    mark: attributes[`{${FACING}}mark`],
    unknown: [...new Set(codes.unknown)],
    notes: childrenNamed(unit, 'notes').flatMap((notes) =>
      childrenNamed(notes, 'note').flatMap((note) => (note.attributes.category === BEFORE ? [] : wordsOf(note))),
    ),
  }
}

function readSegment(segment: XmlNode, index: number, codes: UnitCodes): ReturnedSegment {
  const [source, target] = [childrenNamed(segment, 'source')[0], childrenNamed(segment, 'target')[0]]
  const order = Number(target?.attributes.order)
  return {
    isBetween: segment.name === 'ignorable',
    source: readInlines(source?.children ?? [], codes),
    target: target && readInlines(target.children, codes),
    // The order of a target counts from 1.
    order: Number.isSafeInteger(order) && order > 0 ? order - 1 : index,
  }
}

/** What stands between segments is the source's where nobody wrote it; a space between two that a tool cut off. */
function targetOf({ isBetween, source, target }: ReturnedSegment, next: ReturnedSegment | undefined): TextPiece[] {
  if (isBetween) return target ?? source
  const isJoined = next === undefined || next.isBetween || !target || !next.target
  const hadSpace = endsInSpace(source.at(-1)) || startsWithSpace(next?.source[0])
  const hasSpace = endsInSpace(target?.at(-1)) || startsWithSpace(next?.target?.[0])
  return [...(target ?? []), ...(!isJoined && hadSpace && !hasSpace ? [' '] : [])]
}

const isElement = (node: XmlNode | string): node is XmlNode => typeof node !== 'string'

/** Those right below an element. */
export const childrenNamed = ({ children, space }: XmlNode, name: string): XmlNode[] =>
  children.filter(isElement).filter((child) => child.name === name && child.space === space)

const wordsOf = ({ children }: XmlNode): string =>
  children
    .map((child) =>
      typeof child === 'string'
        ? child
        : child.name === 'cp'
          ? characterOf(child.attributes.hex ?? '')
          : wordsOf(child),
    )
    .join('')
