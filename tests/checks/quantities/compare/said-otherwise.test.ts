import { describe, expect, it } from 'vitest'
import { facing } from '../../../support/facing.ts'
import { accepts, rejects } from '../../../support/newsroom.ts'

const CHECK = 'number-mismatch'

describe('a number that the other edition says otherwise', () => {
  it.each([
    ['a century as its years', 'Casas del siglo XIX.', 'Houses of the 1800s.'],
    ['a decade without its century', 'Los años 50 fueron así.', 'The 1950s were so.'],
    ['a share as a part', 'Un tercio de los buses.', 'Some 33% of the buses.'],
    ['a share as an ordinal', 'El 20 % de los buses.', 'A fifth of the buses.'],
    ['one out of so many, the other way round', 'Un 25 % de los buses.', 'One in every four buses.'],
    ['parts as a number', 'Son 3/4 de litro.', 'It is 0.75 litres.'],
    ['another unit', 'Pesa 10 kilos.', 'It weighs 22 pounds.'],
    ['a month in a date of figures', 'Fue el 3/5.', 'It was on May 3.'],
    ['years in short as years', 'Es de 2024/25.', 'It is of 2024 and 2025.'],
    ['a digit with letters behind it', 'Con 30 cuadros.', 'At 30fps.'],
    ['a number in code', 'Escriba 12 ahora.', 'Type `12` now.'],
    ['several in a row', 'Con 3,5,7 y 9.', 'With 3, 5, 7 and 9.'],
    ['a date with points', 'El 14.03.2026 abre.', 'It opens on 14 March 2026.'],
    ['a time with an h', 'Sale a las 17h30.', 'It leaves at 5:30 pm.'],
    ['what is no time', 'La relación es 17:75.', 'The ratio is 17:75.'],
    ['ordinals in words', 'El vigésimo quinto tren.', 'The twenty-fifth train.'],
    ['a year in words', 'En mil novecientos ochenta y cuatro.', 'In nineteen eighty-four.'],
    ['hundreds in words', 'Dos mil trescientos cinco trenes.', 'Twenty-three hundred and five trains.'],
    ['dozens of thousands', 'Cinco docenas.', 'Five dozen.'],
  ])('is accepted: %s', (_, es, en) => accepts(CHECK, facing(es, en)))

  it.each([
    ['another century', 'Casas del siglo XIX.', '⟦Houses of the 1700s.⟧'],
    ['another share', 'El 20 % de los buses.', '⟦A quarter of the buses.⟧'],
  ])('is rejected: %s', (_, es, en) => {
    expect(rejects(CHECK, facing(es, en)).length).toBe(1)
  })
})
