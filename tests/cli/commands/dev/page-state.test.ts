import { expect, it } from 'vitest'
import { stateOfBuild } from '../../../../src/cli/commands/dev/page-state.ts'
import { textsOf } from '../../../../src/ground/messages/index.ts'
import { checkNewsroom } from '../../../../src/pipeline.ts'
import { CLOCK_EN, EN, newsroomWith } from '../../../support/newsroom.ts'
import { swap } from '../../../support/swap.ts'

it('names errors before warnings, each with its severity', () => {
  const newsroom = newsroomWith({
    [CLOCK_EN]: swap(['date: 2026-02-02', 'date: 2026-02-32']),
    [EN]: swap(['leaves at twelve', 'leaves at at twelve']),
  })
  const built = {
    newsroom: { ...newsroom, digests: [] },
    problems: checkNewsroom(newsroom, 'es'),
    out: '',
    published: undefined,
    drafts: true,
    future: true,
    seconds: 1,
    changed: 1,
    isShown: false,
  }
  const { summary, problems } = stateOfBuild(built, '7-1', textsOf('es'))
  expect(summary).toBe('1 error, 1 aviso: las páginas quedan como estaban')
  expect(stateOfBuild({ ...built, isShown: true }, '7-1', textsOf('es')).summary).toBe(
    '1 error, 1 aviso: así no se puede publicar el sitio',
  )
  const notes = built.problems.map((problem) => ({ ...problem, severity: 'info' as const }))
  expect(stateOfBuild({ ...built, problems: notes }, '7-1', textsOf('es')).summary).toBe('2 notas')
  expect(problems.map(({ place }) => place)).toEqual([`error ${CLOCK_EN}:5:7`, `aviso ${EN}:12:16`])
})
