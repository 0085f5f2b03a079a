import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const CHECK = 'percent-mismatch'

describe('percent-mismatch', () => {
  it.each([
    ['every way to write it', 'El 25 %, 26%, 27 por ciento y 28 por cien.', '25%, 26 per cent, 27 percent and 28%.'],
    ['one sign for two numbers', 'Entre el 5 y el 10 %.', 'Between 5% and 10%.'],
    ['ranges', 'Un 5–10 %.', '5%–10%.'],
    ['percentage points', 'Subió 3 puntos porcentuales.', 'It rose 3 percentage points.'],
    ['half of all', 'El 50 % de todos.', 'Half of all.'],
    ['the same number without a sign elsewhere', '12 casas, el 12 %.', '12 houses, 12%.'],
    ['a percentage that is named before its number', 'El porcentaje 75,0 es lo usual.', '75.0 percent is usual.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it('rejects a sign that one edition lacks', () => {
    const [first, second] = rejects(
      CHECK,
      facing('Subió un 12 % en enero.\n\nBajó 4 en mayo.', 'It rose by ⟦12⟧ in January.\n\nIt fell by ⟦4%⟧ in May.'),
    )
    expect(first?.message).toBe('Unexpected `12`, expected `12 %` as in index.es.md:24:10')
    expect(second?.message).toBe('Unexpected `4%`, expected `4` as in index.es.md:26:6')
  })

  it('rejects a number in words that is no percentage', () => {
    rejects(CHECK, facing('El diez por ciento votó.', '⟦Ten⟧ voted.'))
  })
})
