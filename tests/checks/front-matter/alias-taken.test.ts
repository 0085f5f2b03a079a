import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_ES, ES, rejects } from '../../support/newsroom.ts'

const aliases = (value: string) => (text: string) => text.replace('\n---\n', `\naliases: [${value}]\n---\n`)

describe('alias-taken', () => {
  it('accepts old slugs, and the English slug of another article in Spanish', () => {
    accepts('alias-taken', { [ES]: aliases('autobus, the-town-clock') })
  })

  it('rejects the slug of another edition and its own', () => {
    const problems = rejects('alias-taken', { [ES]: aliases('⟦el-reloj-del-pueblo⟧, ⟦el-autobus-de-la-noche⟧') })
    expect(problems.map(({ message }) => message)).toEqual([
      `Unexpected alias \`el-reloj-del-pueblo\`, expected one that is no slug: it is the slug of ${CLOCK_ES}`,
      'Unexpected alias `el-autobus-de-la-noche`, expected an old slug: it is this edition’s own slug',
    ])
  })

  it('rejects an alias of two editions, at the later', () => {
    const [problem] = rejects('alias-taken', { [ES]: aliases('noche'), [CLOCK_ES]: aliases('reloj, ⟦noche⟧') })
    expect(problem?.related).toEqual([{ file: ES, line: 22, column: 11, message: 'The address is taken here.' }])
  })
})
