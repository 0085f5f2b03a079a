import { describe, expect, it } from 'vitest'
import type { DeskRow, RowPart } from '../../../../src/desk/api/rows.ts'
import type { Field } from '../../../../src/desk/page/article/field.ts'
import { newRow, renewSide } from '../../../../src/desk/page/article/row-model.ts'

const part = (text: string): RowPart => ({ text, base: `hash of ${text}`, shown: [{ text }] })

const rowOf = (...texts: string[]): DeskRow => ({
  id: 'p-1',
  kind: 'paragraph',
  number: 1,
  depth: 0,
  state: 'done',
  source: [part('Sale a las doce.')],
  translation: texts.map(part),
  change: null,
  problems: [],
  notes: [],
})

const open = (...texts: string[]) => {
  const { translation } = newRow('es', rowOf(...texts))
  const renew = (...now: string[]) => renewSide(translation, 'en', 'p-1', now.map(part))
  const field = (index = 0) => translation.value[index] as Field
  const type = (text: string) => {
    field().text.value = text
    field().isUnsaved.value = true
  }
  return { renew, field, type, texts: () => translation.value.map(({ text }) => text.value) }
}

describe('fields when the rows are known anew', () => {
  it('show what others wrote where nothing is typed', () => {
    const { renew, texts } = open('It leaves at twelve.')
    expect(renew('It leaves at one.').isNews).toBe(true)
    expect(texts()).toEqual(['It leaves at one.'])
  })

  it('keep what is typed, and tell all three texts', () => {
    const { renew, field, type } = open('It leaves at twelve.')
    type('It leaves at two.')
    renew('It leaves at one.')
    expect(field().text.value).toBe('It leaves at two.')
    expect(field().clash.value).toMatchObject({ was: 'It leaves at twelve.', now: 'It leaves at one.' })
  })

  it('have no clash where others wrote the same', () => {
    const { renew, field, type } = open('It leaves at twelve.')
    type('It leaves at one.')
    renew('It leaves at one.')
    expect([field().clash.value, field().isUnsaved.value]).toEqual([null, false])
  })

  it('tell what others wrote once', () => {
    const { renew, type } = open('It leaves at twelve.')
    type('It leaves at two.')
    expect([renew('It leaves at one.').isNews, renew('It leaves at one.').isNews]).toEqual([true, false])
  })

  it('stay with their block where one is put before it', () => {
    const { renew, field, type, texts } = open('It leaves at twelve.')
    type('It leaves at twelve sharp.')
    const typed = field()
    renew('Every night.', 'It leaves at twelve.')
    expect(texts()).toEqual(['Every night.', 'It leaves at twelve sharp.'])
    expect([field(1) === typed, typed.part]).toEqual([true, 1])
  })

  it('hand over what was typed into a block that is no more', () => {
    const { renew, field, type } = open('It leaves at twelve.', 'It comes back.')
    type('It leaves at two.')
    const typed = field()
    expect(renew('It comes back.').lost).toEqual([typed])
  })
})
