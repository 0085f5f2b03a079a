import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('ministries, courts, parties and the like opposite other ones', () => {
  it.each([
    [
      'bodies by what either language calls them',
      'El Ministerio de Hacienda y el de Asuntos Exteriores; la Corte Suprema de Justicia; el Departamento de Estado.',
      'The Treasury Department and the Foreign Ministry; the Supreme Court; the State Department.',
    ],
    [
      'holders of an office, in small letters too',
      'Habló la ministra de Defensa, María Ruiz, y luego el secretario de Salud.',
      'The defence minister, María Ruiz, spoke, and then the Secretary of Health.',
    ],
    [
      'parties and movements',
      'El Partido de los Trabajadores, el Partido Popular y el Frente Amplio.',
      "The Workers' Party, the People's Party and the Broad Front.",
    ],
    [
      'bodies some of whose words nobody knows',
      'El Partido Justicialista y el Instituto Gaviota callan.',
      'The Peronist Party and the Seagull Institute are silent.',
    ],
    [
      'a body that the other edition calls otherwise or does not name',
      'El Ministerio del Interior y la Cámara de Diputados no lo confirman.',
      'Neither the Home Office nor the lower house confirms it.',
    ],
    [
      'several bodies of a kind on one side',
      'El Ministerio de Trabajo y el Ministerio de Cultura se mudan.',
      'The Ministry of Transport is moving.',
    ],
    [
      'what a body is for, said elsewhere',
      'El Ministerio de Salud ayuda al campo.',
      'The Ministry of Agriculture helps with health.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('name-mismatch', facing(es, en)))

  it.each([
    [
      'El Ministerio de Defensa compra aviones.\n\nLo dijo el ministro de Cultura, Juan Ruiz.',
      'The ⟦Ministry of Agriculture⟧ buys planes.\n\nThe ⟦transport minister⟧, Juan Ruiz, said so.',
      [
        'Unexpected `Ministry of Agriculture`, expected what `Ministerio de Defensa` names in index.es.md:24:4',
        'Unexpected `transport minister`, expected what `ministro de Cultura` names in index.es.md:26:12',
      ],
    ],
    [
      'La Corte Suprema anuló la ley.\n\nGanó el Partido Comunista de Chile.',
      'The ⟦Constitutional Court⟧ annulled the law.\n\nThe ⟦Green Party⟧ of Chile won.',
      [
        'Unexpected `Constitutional Court`, expected what `Corte Suprema` names in index.es.md:24:4',
        'Unexpected `Green Party`, expected what `Partido Comunista` names in index.es.md:26:9',
      ],
    ],
    [
      'La Policía Nacional detuvo a dos hombres.\n\nEl Comando Sur de Estados Unidos zarpó.',
      'The ⟦Civil Guard⟧ arrested two men.\n\nThe United States ⟦Northern Command⟧ sailed.',
      [
        'Unexpected `Civil Guard`, expected what `Policía Nacional` names in index.es.md:24:4',
        'Unexpected `Northern Command`, expected what `Comando Sur` names in index.es.md:26:4',
      ],
    ],
    [
      'Lo votó el Senado.\n\nEstudió en la Universidad de Chile.',
      'The ⟦Chamber of Deputies⟧ voted for it.\n\nShe studied at the University of ⟦Concepción⟧.',
      [
        'Unexpected `Chamber of Deputies`, expected what `Senado` names in index.es.md:24:12',
        'Unexpected `Concepción`, expected what `Chile` names in index.es.md:26:30',
      ],
    ],
  ])('rejects another body: %s', (es, en, expected) => {
    expect(rejects('name-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(expected)
  })
})
