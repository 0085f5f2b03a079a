import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const CHECK = 'date-mismatch'

describe('date-mismatch', () => {
  it('rejects another year in short', () => {
    rejects('date-mismatch', facing('La promoción de 1998 habló.', 'The class of ’⟦99⟧ spoke.'))
  })

  it.each([
    ['dates in either order', 'El lunes 5 de marzo de 2018.', 'On Monday, March 5, 2018.'],
    ['dates in figures', 'El 5/3/2018 y el 2018-04-06.', 'On 5 March 2018 and on April 6th, 2018.'],
    ['day and month in either order', 'El 20/07.', '07/20.'],
    ['decades', 'Los años 50 y la década de 1960.', 'The 1950s and the sixties.'],
    ['short names', 'Dic. 2014 y el 3 de set. de 2015.', 'Dec 2014 and Sept. 3, 2015.'],
    ['months that are words', 'Puede marchar en mayo.', 'He may march in May.'],
    ['a name', 'Lo dijo Julio Zetter, de Domingo Hnos.', 'Julio Zetter of Domingo Bros said so.'],
    ['what both have wrong alike', 'En noviembre de 2021 bloqueó.', 'The November 2021 blocking.'],
    ['a month that one edition leaves out', 'Volvió en abril.', 'He came back then.'],
    ['a short year', 'La crisis de 1998-99.', 'The crisis of 1998–1999.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it.each([
    ['a year', 'En el verano de 2017.', 'In summer ⟦2007⟧.'],
    ['a month', 'El 5 de marzo de 2018.', '5 ⟦May⟧ 2018.'],
    ['a month that is a word too', 'Entre julio y octubre.', 'Between ⟦May⟧ and October.'],
    ['a day', 'El 15 de marzo.', 'March ⟦16⟧.'],
    ['a weekday', 'Salen los martes.', 'They leave on ⟦Thursdays⟧.'],
    ['a day named by the letter of its month', 'El golpe del 23-F.', 'The ⟦22-F⟧ coup.'],
    ['a decade', 'Los años 70.', 'The ⟦1980s⟧.'],
    [
      'a year that stands elsewhere in the text',
      'Entre 2022 y 2023, tras 2022.',
      'Between ⟦2023⟧ and 2023, after 2022.',
    ],
    ['a date in figures', 'El 20/07/2019.', '⟦21/07/2019⟧.'],
    ['two parts of a date', 'El lunes 5 de marzo de 2018.', '⟦Tuesday⟧, March 5, ⟦2019⟧.'],
  ])('rejects another one of %s', (_what, es, en) => {
    for (const { severity } of rejects(CHECK, facing(es, en))) expect(severity).toBe('error')
  })

  it('says which one is expected', () => {
    const [problem] = rejects(CHECK, facing('Nació en junio de 1950.', 'Born in ⟦July⟧ 1950.'))
    expect(problem?.message).toBe('Unexpected `July`, expected `junio` as in index.es.md:24:10')
  })

  it('warns of a year that only one edition has', () => {
    const [problem] = rejects(CHECK, facing('Se fundó en Lima.', 'It was founded in Lima in ⟦1932⟧.'))
    expect(problem?.severity).toBe('warning')
  })
})
