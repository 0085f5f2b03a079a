import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const CHECK = 'weekday-impossible'

describe('weekday-impossible', () => {
  it.each([
    ['the weekday of a date', 'Fue el lunes 5 de marzo de 2018.', 'It was on Monday, March 5, 2018.'],
    ['a weekday without a year', 'Fue el martes 5 de marzo.', 'It was on Tuesday, March 5.'],
    ['a date of the old calendar', 'El martes 5 de marzo de 1618.', 'On Tuesday, March 5, 1618.'],
    ['a weekday of another day', 'El martes; el 5 de marzo de 2018 no.', 'On Tuesday; not on March 5, 2018.'],
    ['a day that no month has', 'El martes 31 de abril de 2018.', 'On Tuesday, April 31, 2018.'],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it('rejects a weekday that the calendar denies, in one edition alone', () => {
    const [problem] = rejects(CHECK, facing('El lunes 5 de marzo de 2018.', 'On ⟦Tuesday⟧, 5 March 2018.'))
    expect(problem?.message).toBe('Unexpected `Tuesday`, expected `Monday`: March 5, 2018 was that day')
    expect(problem?.file).toBe(EN)
  })

  it('names the right day in the language of the text, with its capital', () => {
    const problems = rejects(
      CHECK,
      facing(
        'Fue el ⟦martes⟧ 5 de marzo de 2018. ⟦Martes⟧ 5 de marzo de 2018.\n\n- El ⟦sábado⟧, 20 de marzo de 2026.',
        'It was on ⟦Sunday⟧, March 5, 2018. Monday, 5 March 2018.\n\n- On Friday, 20 March 2026.',
      ),
    )
    expect(problems.map(({ message }) => /, expected `(.*?)`/.exec(message)?.[1])).toEqual([
      'Monday',
      'lunes',
      'Lunes',
      'viernes',
    ])
  })

  it('rejects it in both editions', () => {
    const problems = rejects(CHECK, facing('El ⟦martes⟧, 5 de marzo de 2018.', '⟦Tuesday⟧, March 5th, 2018.'))
    expect(problems.map(({ file }) => file)).toEqual([EN, ES])
  })
})
