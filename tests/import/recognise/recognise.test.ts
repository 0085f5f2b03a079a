import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'

const REAL = new URL('../../../../shared/op-eds/didi-global-americans.en.txt', import.meta.url)

describe.skipIf(!existsSync(REAL))('the real page', () => {
  const read = () => recognise(textDocument(readFileSync(REAL, 'utf8')), 'en')

  it('has 11 paragraphs and the facts around them', () => {
    const { body, facts } = read()
    expect(body.children.map(({ type }) => type)).toEqual(Array(11).fill('paragraph'))
    expect(facts.photo).toEqual({ credit: 'Jorge Villegas' })
    expect(facts.original).toEqual({ language: 'es', outlet: 'Infobae' })
    expect(facts.authors).toEqual(['R. Evan Ellis'])
    expect(facts.bios?.map(({ name }) => name)).toEqual(['R. Evan Ellis'])
    expect(facts.disclaimer).toMatch(/^All opinions .* Global Americans\.$/)
    expect(facts.title ?? facts.description ?? facts.original?.url).toBeUndefined()
  })

  it('says each line that it took', () =>
    expect(read().recognised.map(({ key }) => key)).toEqual(['photo.credit', 'original', 'bios', 'disclaimer']))
})
