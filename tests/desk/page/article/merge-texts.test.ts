import { describe, expect, it } from 'vitest'
import { mergeTexts } from '../../../../src/desk/page/article/merge-texts.ts'

const WAS = 'The bus leaves at twelve. It carries 40 passengers.'

describe('two changes of a text in one', () => {
  it('has both where they are of other words', () => {
    const now = 'The bus leaves at one. It carries 40 passengers.'
    const yours = 'The bus leaves at twelve. It carries 40 riders.'
    expect(mergeTexts(WAS, now, yours)).toBe('The bus leaves at one. It carries 40 riders.')
  })

  it('has a change once that both made', () => {
    const both = 'The bus leaves at twelve. It carries 50 passengers.'
    expect(mergeTexts(WAS, both, both)).toBe(both)
  })

  it('has both words where both changed the same one', () => {
    const now = WAS.replace('twelve', 'one')
    const yours = WAS.replace('twelve', 'two')
    expect(mergeTexts(WAS, now, yours)).toBe(WAS.replace('twelve', 'one two'))
  })

  it('has both texts whole where one took away what the other changed', () => {
    const [now, yours] = ['The bus leaves at twelve.', WAS.replace('40', '50')]
    expect(mergeTexts(WAS, now, yours)).toBe(`${now}\n${yours}`)
  })
})
