import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const CHECK = 'currency-mismatch'

describe('currency-mismatch', () => {
  it.each([
    ['sign, code and name', '40 €, 50 euros y EUR 60.', '€40, 50 euros and 60 EUR.'],
    ['dollars of some country', 'US$ 300 y 5 millones de dólares.', '$300 and 5 million dollars.'],
    ['pesos by their sign', 'Cuesta 500 pesos.', 'It costs $500.'],
    ['one currency for two amounts', 'Entre 10 y 20 euros, de 3 a 5 millones de dólares.', '€10 to €20, $3–5 million.'],
    ['pounds of sugar', 'Compró 3 libras.', 'He bought 3 pounds.'],
    ['a currency that stands elsewhere', 'Ganan 900 y 800 euros.', 'In euros, they earn 900 and €800.'],
    ['a nickname', 'Le dio 20 dólares.', 'He gave her 20 bucks.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it('rejects another currency', () => {
    const [first, second] = rejects(
      CHECK,
      facing('Cuesta 40 euros.\n\nDebe 3.500 millones de pesos.', 'It costs ⟦$40⟧.\n\nIt owes ⟦€3.5 billion⟧.'),
    )
    expect(first?.message).toBe('Unexpected `$40`, expected `40 euros` as in index.es.md:24:8')
    expect(second?.message).toBe('Unexpected `€3.5 billion`, expected `3.500 millones de pesos` as in index.es.md:26:6')
  })

  it('rejects an amount that has lost its currency', () => {
    rejects(CHECK, facing('Pagó 12.000 dólares.', 'She paid ⟦12,000⟧.'))
  })
})
