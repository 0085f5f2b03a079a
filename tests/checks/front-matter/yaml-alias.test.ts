import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const levels = [...'abcdefghi'].map(
  (name, index, all) =>
    `${name}: ${index ? '' : '⟦'}&${name}${index ? '' : '⟧'} [${Array(10)
      .fill(index ? `*${all[index - 1]}` : 'x')
      .join(', ')}]\n`,
)

describe('yaml-alias', () => {
  it('accepts & and * within a text', () => {
    accepts('yaml-alias', {
      [EN]: (text) => text.replace('The Night Bus', "Nurses & bakers: '*all' of them".replace(':', '')),
    })
  })

  it('rejects an anchor, and a text that YAML takes for an alias', () => {
    const problems = rejects('yaml-alias', {
      [EN]: (text) => text.replace('The Night Bus', '⟦**Night⟧ Bus**'),
      [ES]: (text) => text.replace('description: Un', 'description: ⟦&d⟧ Un'),
    })
    expect(problems[0]?.message).toBe(
      'Unexpected `**Night`, expected text: YAML takes `&` for an anchor and `*` for an alias',
    )
    expect(problems[0]?.note).toMatch(/quotation marks/)
  })

  it('rejects aliases that would unfold to a thousand million values', () => {
    rejects('yaml-alias', { [ES]: (text) => text.replace('\n---\n', `\n${levels.join('')}---\n`) })
  })
})
