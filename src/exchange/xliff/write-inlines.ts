import { x } from 'xastscript'
import { UNWRITABLE } from '../../ground/text/xml-text.ts'
import type { Code, CodeKind, TextPiece } from '../pieces/text-piece.ts'

type Inline = ReturnType<typeof x> | string

/** What XLIFF calls each kind; what it has no word for gets one of ours. */
const TYPES: Record<CodeKind, { type: string; subType?: string }> = {
  strong: { type: 'fmt', subType: 'xlf:b' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  delete: { type: 'fmt', subType: 'facing:delete' },
  link: { type: 'link' },
  image: { type: 'image' },
  code: { type: 'other', subType: 'facing:code' },
  address: { type: 'link' },
  note: { type: 'other', subType: 'facing:note' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  html: { type: 'other', subType: 'facing:html' },
  part: { type: 'other', subType: 'facing:part' },
  frame: { type: 'other', subType: 'facing:frame' },
}

/** Pieces as the content of a source or target: pairs that end in the same segment as one element. `idOf`: of original data. */
export function writeInlines(pieces: readonly TextPiece[], idOf: (data: string) => string): Inline[] {
  const written: Inline[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (typeof piece === 'string') written.push(...writeWords(piece))
    else if (piece.role === 'open') {
      const end = pieces.findIndex((other, index) => index > at && isEnd(other, piece))
      const close = pieces[end]
      if (close === undefined || typeof close === 'string') {
        written.push(x('sc', { id: piece.id, dataRef: idOf(piece.data), ...TYPES[piece.kind] }))
        continue
      }
      const data = { dataRefStart: idOf(piece.data), dataRefEnd: idOf(close.data) }
      const inner = writeInlines(pieces.slice(at + 1, end), idOf)
      written.push(x('pc', { id: piece.id, ...data, ...TYPES[piece.kind] }, inner))
      at = end
    } else if (piece.role === 'close') {
      written.push(x('ec', { startRef: piece.id, dataRef: idOf(piece.data), ...TYPES[piece.kind] }))
    } else {
      written.push(x('ph', { id: piece.id, dataRef: idOf(piece.data), ...shownAs(piece), ...TYPES[piece.kind] }))
    }
  }
  return written
}

const isEnd = (other: TextPiece, { id }: Code): boolean =>
  typeof other !== 'string' && other.role === 'close' && other.id === id

/** What tools show in the code's place. */
const shownAs = ({ kind, data, shown }: Code) => ({
  ...(kind === 'frame' || data.includes('\n') ? {} : { disp: data }),
  equiv: shown,
})

/** Words, with an element for each character that XML cannot hold. */
export function writeWords(text: string): Inline[] {
  const signs = [...text.matchAll(UNWRITABLE)]
  let at = 0
  const written = signs.flatMap(({ 0: sign, index }): Inline[] => {
    const words = text.slice(at, index)
    at = index + sign.length
    const hex = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return [words, x('cp', { hex })]
  })
  return [...written, text.slice(at)].filter((each) => each !== '')
}
