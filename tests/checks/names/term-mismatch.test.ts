import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const GLOSSARY = {
  'newsroom/glossary.yml': `- {es: escala larga, en: long scale, kind: term}
- {es: luz, en: light, kind: term}
- {es: luz, en: lamp, kind: term}
- {es: Biblioteca del Congreso, en: Library of Congress, kind: name}
`,
}

describe('term-mismatch', () => {
  it.each([
    [
      'the terms of the glossary, in the plural and with a capital too',
      'Las escalas largas.\n\nLa Biblioteca del Congreso.',
      'Long scales.\n\nThe Library of Congress.',
    ],
    ['one of several translations', 'Las luces.', 'The lamps.'],
    ['other words', 'Una escalera larga y la traslúcida.', 'A ladder.'],
    ['a term that only the translation has', 'Eso mismo.', 'The long scale.'],
  ])('accepts %s', (_what, es, en) => accepts('term-mismatch', { ...facing(es, en), ...GLOSSARY }))

  it.each([
    [
      'terms that are translated otherwise',
      'Es la ⟦escala larga⟧.\n\nVi la ⟦luz⟧ de la ⟦Biblioteca del Congreso⟧.',
      'It is the large scale.\n\nI saw the Congress.',
      [
        'Missing `long scale` opposite `escala larga`, expected the translation that the glossary gives',
        'Missing `light` or `lamp` opposite `luz`, expected the translation that the glossary gives',
        'Missing `Library of Congress` opposite `Biblioteca del Congreso`, expected the translation that the glossary gives',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    const problems = rejects('term-mismatch', { ...facing(es, en), ...GLOSSARY })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
