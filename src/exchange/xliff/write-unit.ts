import { x } from 'xastscript'
import type { Texts } from '../../ground/messages/index.ts'
import type { RowState } from '../../model.ts'
import type { ExchangeUnit } from '../exchange-unit.ts'
import { BEFORE, NO_BASE } from './names.ts'
import { writeInlines, writeWords } from './write-inlines.ts'

const STATES: Record<RowState, { state: string; subState?: string }> = {
  todo: { state: 'initial' },
  work: { state: 'translated' },
  behind: { state: 'translated', subState: 'facing:behind' },
  done: { state: 'final' },
}

/** A unit of XLIFF: notes, the marks that its codes stand for, its segments. */
export function writeUnit(unit: ExchangeUnit, { desk: { exchange, rows } }: Pick<Texts, 'desk'>): ReturnType<typeof x> {
  const data = new Map<string, string>()
  const idOf = (text: string): string => {
    const id = data.get(text) ?? `d${data.size + 1}`
    data.set(text, id)
    return id
  }
  const segments = unit.segments.map(({ isBetween, source, target }, index) => {
    const content = [x('source', writeInlines(source, idOf)), target && x('target', writeInlines(target, idOf))]
    return isBetween
      ? x('ignorable', { id: `s${index + 1}` }, content)
      : x('segment', { id: `s${index + 1}`, ...STATES[unit.state] }, content)
  })
  const notes = [
    ...(unit.before === undefined ? [] : [x('note', { category: BEFORE }, exchange.before(unit.before))]),
    ...unit.notes.map((note) => x('note', { category: 'facing:note' }, exchange.note(note))),
  ]
  const attributes = {
    id: unit.id,
    name: rows.row(unit.kind, unit.number),
    type: `facing:${unit.kind}`,
    canResegment: 'yes',
    ...(unit.isFixed && { translate: 'no' }),
    'facing:base': unit.bases.map((base) => base || NO_BASE).join(' '),
    'facing:mark': unit.mark,
  }
  return x('unit', attributes, [
    ...(notes.length > 0 ? ['\n    ', x('notes', notes)] : []),
    ...(data.size > 0
      ? [
          '\n    ',
          x(
            'originalData',
            [...data].map(([text, id]) => x('data', { id, 'xml:space': 'preserve' }, writeWords(text))),
          ),
        ]
      : []),
    ...segments.flatMap((segment) => ['\n    ', segment]),
    '\n  ',
  ])
}
