import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('person-unknown', () => {
  it.each([
    ['people of the newsroom', {}],
    ['somebody whose file is wrong: its own check tells it', { 'newsroom/people/tom-hale.yml': 'nombre: Tom Hale\n' }],
  ])('accepts %s', (_what, changes) => accepts('person-unknown', changes))

  it.each([
    ['a slip of the pen', 'tom-hael', '`tom-hale`'],
    ['a name', 'Tom Hale', '`tom-hale`'],
    ['a name with an accent', 'Aná Ruiz', '`ana-ruiz`'],
    ['somebody else', 'grace-hopper', 'the id of somebody in newsroom/people/'],
    ['a name of JavaScript', '__proto__', 'the id of somebody in newsroom/people/'],
    ['a path', '../site', 'the id of somebody in newsroom/people/'],
  ])('rejects %s', (_what, id, expected) => {
    const [problem] = rejects('person-unknown', { [EN]: swap(['[tom-hale]', `[⟦${id}⟧]`]) })
    expect(problem?.message).toBe(`Unexpected person \`${id}\` in translators, expected ${expected}`)
    expect(problem?.severity).toBe('error')
  })

  it('rejects everybody unknown, in every role', () => {
    const problems = rejects('person-unknown', {
      [ES]: swap(['authors: [ana-ruiz]', 'authors: [⟦eva⟧, ana-ruiz]\nreviewers: [⟦adam⟧]']),
      [CLOCK_ES]: swap(['translators:', 'original: {language: en, authors: [⟦noah⟧]}\ntranslators:']),
    })
    expect(problems.map(({ message }) => message.split(',')[0])).toEqual([
      'Unexpected person `eva` in authors',
      'Unexpected person `adam` in reviewers',
      'Unexpected person `noah` in original.authors',
    ])
  })

  it('says which file is missing, and what an id is', () => {
    const [unknown, name] = rejects('person-unknown', {
      [EN]: swap(['[tom-hale]', '[⟦grace-hopper⟧, ⟦Grace Hopper⟧]']),
    })
    expect(unknown?.note).toContain('newsroom/people/grace-hopper.yml')
    expect(name?.note).toContain('without `.yml`')
  })
})
