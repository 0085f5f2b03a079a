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
    ['one that only one edition assigns to a country', 'Ganó 500 pesos y 20 dólares.', '500 Mexican pesos, US$20.'],
    ['a country before or behind', '20 dólares de Canadá y 30 pesos chilenos.', 'C$20 and 30 Chilean pesos.'],
    [
      'words that are no money',
      'Son 5 soles, 3 marcos y 2 casos reales.',
      'There are 5 suns, 3 frames and 2 real cases.',
    ],
    ['a converted amount beside its own', 'Pagó 40 euros (43 dólares).', 'She paid €40 ($43).'],
    ['currencies without amounts', 'Le pagaron en dólares, no en euros.', 'They paid him in dollars, not euros.'],
    ['one currency named more often', 'El euro y el dólar; el dólar sube.', 'The euro and the dollar; it is rising.'],
    ['money by another name', 'La moneda única y la libra, el dólar.', 'The euro, the pound and the dollar.'],
    ['the weight of a thing', 'El peso de la ley cae sobre el dólar.', 'The weight of the law falls on the dollar.'],
    [
      'what stands in the next block',
      'Cobra en euros.\n\nPaga en dólares por todo lo que compra.',
      'He is paid in dollars.\n\nHe pays in euros for all that he buys.',
    ],
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

  it.each([
    ['one of two', '40 euros por pan y 300 euros por vino.', '€40 for bread and ⟦$300⟧ for wine.'],
    ['one of three', 'De 40 euros, 50 euros y 60 euros.', 'Of 40 euros, ⟦50 dollars⟧ and 60 euros.'],
    ['one with its sign behind', 'Hoy 40 € y mañana 50 €.', '40 € today and ⟦50 $⟧ tomorrow.'],
    ['one of two in millions', 'Tiene 3 M€ y debe 5 M€.', 'It has €3m and owes ⟦$5m⟧.'],
    ['a code', 'Debe US$ 300 y USD 500.', 'It owes US$300 and ⟦EUR 500⟧.'],
    ['the dollar of another country', 'Dio 50 dólares canadienses.', 'He gave ⟦50 Australian dollars⟧.'],
    ['the pound of another country', 'Dio 20 libras egipcias.', 'He gave ⟦20 Syrian pounds⟧.'],
    ['the franc of another country', 'Dio 1.500 francos suizos.', 'He gave ⟦1,500 CFA francs⟧.'],
    ['one that is like a sum', 'Costó 400 liras turcas.', 'It cost ⟦400 dinars⟧.'],
    ['a banknote', 'Un billete de 50 dólares.', 'A ⟦50-euro⟧ note.'],
  ])('rejects another currency in %s', (_what, es, en) => {
    rejects(CHECK, facing(es, en))
  })

  it.each([
    ['a wage', 'Le pagaron en euros.', 'They paid him in ⟦dollars⟧.'],
    ['one of several', 'El dólar subió frente al euro.', 'The dollar rose against the ⟦yen⟧.'],
    ['the same name in another country', 'Subió el peso colombiano.', 'The ⟦Mexican peso⟧ rose.'],
    ['crowns', 'Cambió coronas suecas.', 'She changed ⟦Danish kroner⟧.'],
    ['an adjective', 'Una deuda en dólares.', 'A ⟦euro⟧-denominated debt.'],
    ['hundreds', 'Perdió cientos de pesos.', 'She lost ⟦hundreds of euros⟧.'],
  ])('rejects another currency without an amount: %s', (_what, es, en) => {
    rejects(CHECK, facing(es, en))
  })

  it('rejects an amount that has lost its currency', () => {
    rejects(CHECK, facing('Pagó 12.000 dólares.', 'She paid ⟦12,000⟧.'))
  })
})
