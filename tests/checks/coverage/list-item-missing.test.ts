import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const ITEMS = {
  es: [
    'Saber con qué conocimientos llega cada quien',
    'Diseñar clases que tengan un solo objetivo',
    'Cuidar el ambiente que se respira en el aula',
    'Programar en vivo delante de los demás',
    'Dar opiniones que sirvan, y también pedirlas',
  ],
  en: [
    'Knowing what everyone brings along',
    'Designing lessons with a single aim',
    'Caring for the mood of the room',
    'Coding live and without haste',
    'Giving and asking for useful views',
  ],
}

describe('list-item-missing', () => {
  it.each([
    ['lists of the same items', '- Los lunes hay tres.\n- Los martes, dos.', '- On Mondays three.\n- On Tuesdays two.'],
    ['an item of hardly any letters', '- Los lunes hay tres.\n- Fin.', '- On Mondays three.'],
    [
      'items that are lines of one paragraph in the other edition',
      `El curso de 2025, de 16 horas, lo dieron Ana Ruiz y Tom Hale en Rosario y en Montevideo con ayuda de la OEI, que pagó los viajes. Trabajaron en esto:\n\n- ${ITEMS.es.join('\n- ')}\n\n## Uno`,
      `The course of 2025, of 16 hours, was given by Ana Ruiz and Tom Hale in Rosario and in Montevideo with the help of the OEI, which paid for the trips. They worked on this:\n${ITEMS.en.join('\n')}\n\n## One`,
    ],
    [
      'items that a longer paragraph says in other words',
      'El taller de 2025 tiene tres partes.\n\n- Primero, escribir la historia de una familia del pueblo\n- Segundo, visitar las iglesias y los archivos de la ciudad\n- Tercero, preparar un mapa de los caminos antiguos\n\n## Uno',
      'The workshop of 2025 has three parts, and nobody who comes late is let in, whoever it may be and however long the way was. First people write the history of a family of the town, then they visit the churches and archives of the city, and last they prepare a map of its old roads.\n\n## One',
    ],
    ['paragraphs, of which others tell', 'Viajan enfermeras, panaderos y más gente.', '## One'],
  ])('accepts %s', (_what, es, en) => accepts('list-item-missing', facing(es, en)))

  it('rejects items that one of the lists lacks', () => {
    const problems = rejects(
      'list-item-missing',
      facing(
        '- Los lunes hay tres.\n⟦- Los martes, dos.⟧\n\n## Uno\n\n- Cada domingo.',
        '- On Mondays three.\n\n## One\n\n- On Sundays.\n⟦- On Saturdays.⟧',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing list item opposite `On Saturdays.`, expected it after index.es.md:29',
      'Missing list item opposite `Los martes, dos.`, expected it after index.en.md:12',
    ])
  })
})
