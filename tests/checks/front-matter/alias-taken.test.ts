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

  it('accepts old paths of any form', () => {
    accepts('alias-taken', { [ES]: aliases('/2019/05/12/el-autobus/, autobus.html, /es/otra/') })
  })

  it('rejects paths that are the address of an edition or another’s alias, however they are written', () => {
    const problems = rejects('alias-taken', {
      [ES]: aliases('⟦/es/el-reloj-del-pueblo⟧, ⟦/en/The-Town-Clock/⟧, /es/reloj/'),
      [CLOCK_ES]: aliases('⟦reloj⟧, /es/otro'),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      `Unexpected alias \`/es/el-reloj-del-pueblo\`, expected one that is no slug: it is the slug of ${CLOCK_ES}`,
      'Unexpected alias `/en/The-Town-Clock/`, expected one that is no slug: it is the slug of articles/town-clock/index.en.md',
      `Unexpected alias \`reloj\`, expected one that no other edition has: ${ES} has it too`,
    ])
  })

  it('rejects an alias of two editions, at the later', () => {
    const [problem] = rejects('alias-taken', { [ES]: aliases('noche'), [CLOCK_ES]: aliases('reloj, ⟦noche⟧') })
    expect(problem?.related).toEqual([{ file: ES, line: 22, column: 11, message: 'The address is taken here.' }])
  })
})
