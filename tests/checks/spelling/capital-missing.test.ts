import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('capital-missing', () => {
  it.each([
    [
      'abbreviations',
      'Vino el lic. gómez, etc. y otros; aprox. cien, pág. siguiente.',
      'It cost approx. nothing, etc. and so on.',
    ],
    [
      'questions within a sentence and dots',
      '«¿Viene?», preguntó. ¡Ah! dijo. Espera... sí.',
      'Wait... yes. Really? she asked.',
    ],
    ['names with a small letter', 'Sale el viernes. iPhone y npm son nombres.', 'It leaves on Friday. npm is a name.'],
    ['files and versions', 'Abra el archivo. El index.es.md y la v2. sirven.', 'Open example.org and file.txt.'],
  ])('accepts %s', (_what, es, en) => accepts('capital-missing', facing(es, en)))

  it('rejects small letters after the end of a sentence', () => {
    const problems = rejects(
      'capital-missing',
      facing('El tren salió. ⟦nadie⟧ lo vio («todos dormían.» ⟦así⟧ fue).', 'The train left. ⟦nobody⟧ saw it.'),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected `nobody` after the end of a sentence, expected `Nobody`',
      'Unexpected `nadie` after the end of a sentence, expected `Nadie`',
      'Unexpected `así` after the end of a sentence, expected `Así`',
    ])
  })
})
