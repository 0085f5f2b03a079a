import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../../src/ground/body/source-of-text.ts'
import { editionOf } from '../../support/edition-of.ts'

describe('sourceOfText', () => {
  it('keeps running text where it stands, and nothing else', () => {
    const markdown = 'a *b* `c` [d](e) <i>f</i>\n\n    g\n\n> h \\[i]\n'
    const { edition } = editionOf(markdown)
    expect(sourceOfText(edition.body, markdown)).toBe('a  b       d        f    \n\n     \n\n  h \\[i]\n')
  })
})
