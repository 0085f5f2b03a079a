import { describe, expect, test } from 'vitest'
import { memoryHits } from '../../../src/desk/suggest/memory/memory-hits.ts'
import { openPairMemory } from '../../../src/desk/suggest/memory/pair-memory.ts'

const SPANISH = { language: 'es' as const, locale: 'es-AR' }
const ENGLISH = { language: 'en' as const, locale: 'en-US' }

function memoryOf(...pairs: readonly (readonly [es: string, en: string])[]) {
  const memory = openPairMemory()
  memory.put('night-bus', [{ id: 'p-1', pairs: pairs.map(([es, en]) => ({ es, en })) }])
  return memory
}

const row = (text: string, there = '', place = { article: 'bench-map', id: 'p-9' }) => ({
  ...place,
  source: { ...ENGLISH, text },
  translation: { ...SPANISH, text: there },
})

const NURSES = ['Las enfermeras suben primero.', 'The nurses get on first.'] as const
const TRIP = ['Un solo trayecto dice poco.', 'A single trip says little.'] as const

describe('what the newsroom has translated before', () => {
  test('a row whose sentences are all known is offered as a whole, first', () => {
    const hits = memoryHits(memoryOf(NURSES, TRIP), row('The nurses get on first. A single trip says little.'))
    expect(hits.map(({ percent, insert }) => [percent, insert])).toEqual([
      [100, 'Las enfermeras suben primero. Un solo trayecto dice poco.'],
      [100, 'Las enfermeras suben primero.'],
      [100, 'Un solo trayecto dice poco.'],
    ])
    expect(hits[0]).toMatchObject({
      article: 'night-bus',
      source: [{ text: NURSES[1] }, { text: ' ' }, { text: TRIP[1] }],
    })
  })

  test('both directions are known, and what differs is told', () => {
    const [hit] = memoryHits(memoryOf(NURSES), {
      ...row(''),
      source: { ...SPANISH, text: 'Las enfermeras bajan primero.' },
      translation: { ...ENGLISH, text: '' },
    })
    expect(hit?.percent).toBeGreaterThan(80)
    expect(hit?.target).toBe('The nurses get on first.')
    expect(hit?.source).toContainEqual({ text: 'suben', change: 'gone' })
    expect(hit?.source).toContainEqual({ text: 'bajan', change: 'come' })
  })

  test('numbers are no difference, and those of the source are put in as the locale writes them', () => {
    const memory = memoryOf(['La ciudad paga 2.500 pesos por viaje.', 'The city pays 2,500 pesos a trip.'])
    const [hit] = memoryHits(memory, row('The city pays 13,400 pesos a trip.'))
    expect(hit).toMatchObject({ percent: 100, insert: 'La ciudad paga 13.400 pesos por viaje.' })
    expect(hit?.target).toBe('La ciudad paga 2.500 pesos por viaje.')
  })

  test('neither the row itself, nor what it has already, nor what is unlike', () => {
    const memory = memoryOf(NURSES, TRIP)
    expect(memoryHits(memory, row(NURSES[1], '', { article: 'night-bus', id: 'p-1' }))).toEqual([])
    expect(memoryHits(memory, row(NURSES[1], NURSES[0]))).toEqual([])
    expect(memoryHits(memory, row('The nurses of the city wait at the depot until six.'))).toEqual([])
  })

  test('three at most, none twice', () => {
    const memory = memoryOf(
      ...['uno', 'dos', 'tres', 'cuatro', 'dos'].map(
        (word) => [`Sale el autobús ${word} de la plaza.`, 'The bus leaves the square.'] as const,
      ),
    )
    const hits = memoryHits(memory, row('The bus leaves the square.'))
    expect(new Set(hits.map(({ insert }) => insert)).size).toBe(3)
  })

  test('what an article no longer says is forgotten', () => {
    const memory = memoryOf(NURSES)
    memory.put('night-bus', [{ id: 'p-1', pairs: [{ es: TRIP[0], en: TRIP[1] }] }])
    expect(memory.size()).toBe(1)
    expect(memoryHits(memory, row(NURSES[1]))).toEqual([])
    expect(memoryHits(memory, row(TRIP[1]))).toHaveLength(1)
  })
})
