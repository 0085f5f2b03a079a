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
    ['speeds', 'A 100 kilómetros por hora y a 60 mph.', 'At 100 km/h and 60 miles an hour.'],
    ['how often', 'Un informe anual, cada 15 días, 3 veces al mes.', 'A yearly report, fortnightly, 3 times a month.'],
    ['an hourly wage', 'Cobra 12 € la hora y 8 horas diarias.', 'She charges €12 an hour, eight hours a day.'],
    ['words that may mean two', 'Un pago bimestral y otro bimensual.', 'A bimonthly payment and a bimonthly one.'],
    ['half of a year', 'Un pago semestral.', 'A half-yearly payment.'],
    ['a daily paper', 'El diario publica un informe semanal.', 'The newspaper publishes a weekly report.'],
    ['days that are no rate', 'Al día siguiente pagó la cuota mensual.', 'A week later he paid the monthly fee.'],
    ['the second year', 'Por segundo año, el informe anual.', 'For the second year, the annual report.'],
    ['lists in another order', '- Cada hora.\n- Cada mes.', '- Every month.\n- Every hour.'],
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

  it.each([
    ['a rate', 'Gana 40 euros al día.', 'She earns 40 euros ⟦a week⟧.'],
    ['a rate far behind its amount', 'Da 9 barriles de petróleo al día.', 'It yields 9 barrels of oil ⟦a month⟧.'],
    ['a frequency', 'Una cuota mensual.', 'A ⟦quarterly⟧ fee.'],
    ['an adverb', 'Se ven a diario.', 'They meet ⟦weekly⟧.'],
    ['how often', 'Una vez a la semana.', 'Once ⟦a month⟧.'],
    ['every so many', 'Se reúne cada dos semanas.', 'It meets every ⟦two months⟧.'],
    ['a sign', 'Son 3 GB/mes.', 'It is 3 GB⟦/day⟧.'],
    ['one rate of two', '5 litros por hora, 6 litros por hora.', '5 litres per hour, 6 litres ⟦per day⟧.'],
    ['a rate without a number', 'Llegan pocos mensajes por mes.', 'A few messages come ⟦a day⟧.'],
    ['a rate of which more is said', 'Con 1.000 euros por mes que gano.', 'With 1,000 euros ⟦per day⟧ that I make.'],
    ['the year', 'Cada año vienen 30 barcos.', '⟦Each month⟧ 30 ships come.'],
  ])('rejects another period in %s', (_what, es, en) => {
    rejects(CHECK, facing(es, en))
  })
})
