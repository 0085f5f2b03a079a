import { describe, expect, it } from 'vitest'
import { FACING, FACING_EN } from './facing-pages.ts'
import { attributes, below, first, linksIn, Parsed } from './parsed.ts'

describe('the contents of a long text', () => {
  const contents = [
    { href: '#h1', source: 'Quién viaja', translation: 'Who rides' },
    { href: '#h2', source: undefined, translation: 'A word of thanks' },
  ]
  const isContents = (given: Record<string, string>) => given.class?.startsWith('toc') === true
  const lists = [FACING, FACING_EN].map((frame) => first(new Parsed({ ...frame, contents }).all('nav', isContents)))

  it('have each heading with its opposite, the language of the frame first, and one link for both', () => {
    expect(lists.map(linksIn)).toEqual([
      ['[Quién viaja Who rides](#h1)', '[A word of thanks](#h2)'],
      ['[Who rides Quién viaja](#h1)', '[A word of thanks](#h2)'],
    ])
    const languages = lists.map((list) => below(list).flatMap((element) => attributes(element).lang ?? []))
    expect(languages).toEqual([
      ['es-419', 'en-US', 'en-US'],
      ['en-US', 'es-419', 'en-US'],
    ])
  })

  it('are named in the language of the frame, and there for long texts alone', () => {
    expect(lists.map((list) => attributes(list)['aria-label'])).toEqual(['Contenido', 'Contents'])
    expect(new Parsed(FACING).all('nav', isContents)).toEqual([])
  })
})
