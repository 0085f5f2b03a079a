import { expect, it } from 'vitest'
import type { Code, TextPiece } from '../../../src/exchange/pieces/text-piece.ts'
import { tidyPieces } from '../../../src/exchange/pieces/tidy-pieces.ts'

const end = (role: 'open' | 'close', id: string): Code => ({ id, kind: 'strong', role, data: '**', shown: '' })
const [open, close] = [(id: string) => end('open', id), (id: string) => end('close', id)]
const tidied = (...pieces: TextPiece[]) => tidyPieces(pieces).pieces

it('leaves pairs around nothing out, however many stand within each other', () => {
  expect(tidied('El ', open('1'), open('2'), '', close('2'), close('1'), 'bus')).toEqual(['El ', 'bus'])
  const ids = Array.from({ length: 50_000 }, (_, index) => String(index))
  expect(tidied('El bus', ...ids.map(open), ...ids.toReversed().map(close))).toEqual(['El bus'])
})

it('puts white space at the edge of a pair outside it', () => {
  expect(tidied('El', open('1'), ' bus ', close('1'), 'sale')).toEqual([
    'El',
    ' ',
    open('1'),
    'bus',
    close('1'),
    ' ',
    'sale',
  ])
})

it('loses ends that have no other end', () => {
  expect(tidyPieces([open('1'), 'El bus', close('2')])).toEqual({ pieces: ['El bus'], lost: [open('1'), close('2')] })
})
