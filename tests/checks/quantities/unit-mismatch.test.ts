import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const CHECK = 'unit-mismatch'

describe('unit-mismatch', () => {
  it.each([
    ['names and signs', 'Mide 3 metros, pesa 4 kg y 5 GB.', 'It is 3 m, weighs 4 kilos and 5 gigabytes.'],
    ['squares', '10 km² y 20 metros cuadrados.', '10 square kilometres and 20 m2.'],
    ['degrees', 'A 20 °C y 30 grados centígrados.', 'At 20 degrees Celsius and 30 °C.'],
    ['a unit that one edition leaves out', 'De 5 o 6 minutos.', '5 minutes or 6.'],
    ['ages', 'Un niño de 5 años.', 'A 5-year-old boy.'],
    ['converted measures', 'A 12 meses y 16 km.', 'In one year and at 10 miles.'],
    ['days known by their number', 'El 11-S y el 11-M.', 'On 11-S and 11-M.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it('rejects another unit', () => {
    const [first, second] = rejects(
      CHECK,
      facing('Dura 18 meses.\n\nUn archivo de 6 MB.', 'It takes ⟦18 years⟧.\n\nA file of ⟦6 GB⟧.'),
    )
    expect(first?.message).toBe('Unexpected `18 years`, expected `18 meses` as in index.es.md:24:6')
    expect(second?.message).toBe('Unexpected `6 GB`, expected `6 MB` as in index.es.md:26:15')
  })

  it('rejects kilometres whose number was kept as miles', () => {
    rejects(CHECK, facing('A trescientos kilómetros.', 'At ⟦three hundred miles⟧.'))
  })
})
