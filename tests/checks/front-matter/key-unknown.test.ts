import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'

const added = (lines: string) => (text: string) => text.replace('\n---\n', `\n${lines}\n---\n`)
const ABOUT = 'pages/about/index.en.md'

describe('key-unknown', () => {
  it('accepts the keys that there are', () => accepts('key-unknown'))

  it('accepts a page that says in which language it was written', () =>
    accepts('key-unknown', { [ABOUT]: pageText('about', { original: '{language: en}' }) }))

  it.each([
    ['titel', 'Unexpected key `titel`, expected `title`'],
    ['translater', 'Unexpected key `translater`, expected `translators`'],
    ['fecha', 'Unexpected key `fecha`, expected `date`'],
    ['Traducción', 'Unexpected key `Traducción`, expected `translators`'],
    ['tags', 'Unexpected key `tags`, expected `topics`'],
    ['leyenda', 'Unexpected key `leyenda`, expected a key that exists here'],
    ['permalink', 'Unexpected key `permalink`, expected a key that exists here'],
    ['__proto__', 'Unexpected key `__proto__`, expected a key that exists here'],
    ['constructor', 'Unexpected key `constructor`, expected a key that exists here'],
    ['"<<"', 'Unexpected key `<<`, expected a key that exists here'],
    ['2026', 'Unexpected key `2026`, expected a key that exists here'],
  ])('rejects %s', (key, message) => {
    const [problem] = rejects('key-unknown', { [ES]: added(`⟦${key}⟧: {draft: true}`) })
    expect(problem?.message).toBe(message)
  })

  it('rejects keys within keys and of records, each with what was meant', () => {
    const problems = rejects('key-unknown', {
      [EN]: added('allow: [{check: spacing, reason: so, ⟦blok⟧: b2}]'),
      [ES]: (text) => text.replace('  outlet: infobae', '  ⟦outlt⟧: infobae'),
      'newsroom/outlets.yml':
        'infobae: {name: Infobae, hosts: [www.infobae.com], ⟦host⟧: x}\n⟦River Review⟧: {name: R, hosts: [a.example]}\n',
      'newsroom/people/ana-ruiz.yml': 'name: Ana Ruiz\n⟦__proto__⟧: {name: X}\nbio: {es: Uno., en: One., ⟦fr⟧: Un.}\n',
    })
    expect(problems.map(({ note }) => note)).toEqual([
      'Write `block`, or take the key out.',
      'Write `outlet`, or take the key out.',
      'Write `hosts`, or take the key out.',
      'Write the key with a–z, 0–9 and hyphens.',
      'Take the key out; there are name, type, family, given, role, affiliation, bio, url, sameAs, aliases.',
      'Take the key out; there are es, en.',
    ])
  })

  it('rejects a person’s file whose name is no id', () => {
    const [problem] = rejects('key-unknown', { 'newsroom/people/Ana Ruiz.yml': '⟦⟧name: Ana Ruiz\n' })
    expect(problem?.message).toBe('Unexpected key `Ana Ruiz.yml`, expected a key that exists here')
  })

  it('rejects credits and originals on both editions of a page', () => {
    const problems = rejects('key-unknown', {
      [ABOUT]: pageText('about', { '⟦authors⟧': '[ana-ruiz]', '⟦original⟧': '{language: es, outlet: infobae}' }),
      'pages/about/index.es.md': pageText('nosotros', { '⟦translators⟧': '[tom-hale]' }),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Unexpected key `authors` on a page, expected it only in articles: pages credit nobody'],
      ['error', 'Unexpected key `original` on a page, expected it only in articles: pages credit nobody'],
      ['error', 'Unexpected key `translators` on a page, expected it only in articles: pages credit nobody'],
    ])
    expect(problems[0]?.note).toBe(
      'Take the key out. A text with authors or with an original is an article: move its folder to `articles/`.',
    )
  })
})
