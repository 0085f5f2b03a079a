import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('words-joined', () => {
  it.each([
    ['words made of two', 'El plan socioeconómico y medioambiental.', 'The dataset of the workgroup needs onboarding.'],
    ['adverbs and pronouns behind verbs', 'Hay que configurarlo colaborativamente y perfeccionarla.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('words-joined', facing(es, en)))

  it('rejects two words without the space', () => {
    const problems = rejects(
      'words-joined',
      facing(
        'El decreto ⟦delgobierno⟧ llegó. El gobierno dijo que el ⟦gobiernofederal⟧ es federal.',
        'The decree ⟦ofthe⟧ state came. ⟦Thegovernment⟧ said so.',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected `ofthe`, expected `of the`',
      'Unexpected `Thegovernment`, expected `the government`',
      'Unexpected `delgobierno`, expected `del gobierno`',
      'Unexpected `gobiernofederal`, expected `gobierno federal`',
    ])
  })
})
