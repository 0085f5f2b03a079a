import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/align/align-sentences.ts'
import { sideOf } from './side.ts'

/** 'a > b' a line: the sentences of one side, those opposite. */
function lines(spanish: string[], english: string[], beads: [number[], number[]][]): string[][] {
  const pairs = beads.map(([source, translation]) => ({ source, translation }))
  const aligned = alignSentences(sideOf('es', ...spanish), sideOf('en', ...english), pairs)
  return aligned.map((bead) =>
    bead.map(({ source, translation }) =>
      `${source.map((s) => s.text).join(' ')} > ${translation.map((s) => s.text).join(' ')}`.trim(),
    ),
  )
}

describe('alignSentences', () => {
  it('pairs sentences, and tells which one is missing', () => {
    const es = 'El puerto abrió en 2024. Costó 1.300 millones de dólares. Nadie sabe quién pagará la carretera.'
    const en = 'The port opened in 2024. Nobody knows who will pay for the road.'
    expect(lines([es], [en], [[[0], [0]]])).toEqual([
      [
        'El puerto abrió en 2024. > The port opened in 2024.',
        'Costó 1.300 millones de dólares. >',
        'Nadie sabe quién pagará la carretera. > Nobody knows who will pay for the road.',
      ],
    ])
  })

  it('pairs one sentence with two, across the blocks of a bead', () => {
    const es = 'La flota espera frente a la costa y apaga sus señales de noche. Los pescadores protestan.'
    const en = ['The fleet waits off the coast. It turns its signals off at night.', 'The fishermen protest.']
    expect(lines([es], en, [[[0], [0, 1]]])).toEqual([
      [
        'La flota espera frente a la costa y apaga sus señales de noche. > The fleet waits off the coast. It turns its signals off at night.',
        'Los pescadores protestan. > The fishermen protest.',
      ],
    ])
  })

  it('pairs sentences that changed places', () => {
    const es = 'El banco prestó el dinero en marzo. El juez lo prohibió en abril.'
    const en = 'The judge forbade it in April. The bank lent the money in March.'
    expect(lines([es], [en], [[[0], [0]]])[0]?.sort()).toEqual([
      'El banco prestó el dinero en marzo. > The bank lent the money in March.',
      'El juez lo prohibió en abril. > The judge forbade it in April.',
    ])
  })

  it('answers for each bead in its place and says where a sentence stands', () => {
    const [es, en] = [
      sideOf('es', 'Nada.', 'El Sr. Paz calla. Nosotros no.'),
      sideOf('en', 'Mr. Paz is silent. We are not.'),
    ]
    const beads = [
      { source: [0], translation: [] },
      { source: [1], translation: [0] },
    ]
    const [alone, paired] = alignSentences(es, en, beads)
    expect(alone).toEqual([])
    expect(paired?.map(({ source }) => source)).toEqual([
      [{ text: 'El Sr. Paz calla.', start: 0, end: 17, block: 1 }],
      [{ text: 'Nosotros no.', start: 18, end: 30, block: 1 }],
    ])
  })
})
