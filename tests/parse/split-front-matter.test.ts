import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../src/parse/split-front-matter.ts'

describe('splitFrontMatter', () => {
  it.each([
    ['---\ntitle: Uno\n---\n\nHola.\n', { yaml: 'title: Uno', body: '\nHola.\n', line: 4, offset: 19 }],
    ['---\n---\nHola.', { yaml: '', body: 'Hola.', line: 3, offset: 8 }],
    ['---\ntitle: Uno\n---', { yaml: 'title: Uno', body: '', line: 3, offset: 18 }],
    ['---\n# sola\n---\nHola.', { yaml: '# sola', body: 'Hola.', line: 4, offset: 15 }],
    [
      '---\ntitle: |\n  ---\n  b\n---\nHola.\n\n---\n',
      { yaml: 'title: |\n  ---\n  b', body: 'Hola.\n\n---\n', line: 6, offset: 27 },
    ],
  ])('splits %j', (text, { yaml, body, ...bodyStart }) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, yamlStart: 4, body, bodyStart })
    expect(text.slice(bodyStart.offset)).toBe(body)
  })

  it('gives the same for the same text again, also where it is broken YAML', () => {
    const text = '---\n{ broken: [\n---\nHola.'
    expect(splitFrontMatter(text)).toEqual(splitFrontMatter(text))
    expect(splitFrontMatter(text)).toMatchObject({ yaml: '{ broken: [' })
  })

  it.each(['js', 'javascript', 'JS', ' js', 'json', 'coffee', 'yaml'])(
    'hands nothing with ---%s to gray-matter',
    (language) => {
      const text = `---${language}\n{ title: globalThis.ran = true }\n---\nHola.`
      expect(splitFrontMatter(text)).toMatchObject({ fault: { check: 'front-matter-fence' } })
      expect(globalThis).not.toHaveProperty('ran')
    },
  )
})
