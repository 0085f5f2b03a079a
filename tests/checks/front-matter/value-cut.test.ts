import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const titled = (title: string) => (text: string) => text.replace('The Night Bus', title)

describe('value-cut', () => {
  it.each(['"The Night Bus #8"', 'The Night Bus#8', 'The Night Bus # not yet final'])('accepts title: %s', (title) => {
    accepts('value-cut', { [EN]: titled(title) })
  })

  it('warns of hashtags that YAML takes for comments, in editions and records', () => {
    const problems = rejects('value-cut', {
      [EN]: titled('The Night Bus ⟦#NightLife in town⟧'),
      [ES]: (text) =>
        text.replace('title: El autobús de la noche', 'title: El autobús ⟦#8⟧').replace('ana-ruiz]', 'ana-ruiz] #ok'),
      'newsroom/people/ana-ruiz.yml': 'name: Ana Ruiz ⟦#periodista⟧\n',
    })
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      message: 'Unexpected comment `#NightLife in town`, expected text: YAML leaves out what follows `#`',
    })
  })
})
