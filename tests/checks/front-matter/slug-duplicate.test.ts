import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'

const slug = (value: string) => (text: string) => text.replace(/^slug: .*$/m, `slug: ${value}`)

describe('slug-duplicate', () => {
  it('accepts one slug in both languages', () => {
    accepts('slug-duplicate', { [CLOCK_EN]: slug('reloj'), [CLOCK_ES]: slug('reloj') })
  })

  it('rejects two Spanish and two English editions of one slug, at the later file', () => {
    const problems = rejects('slug-duplicate', {
      [CLOCK_EN]: slug('⟦the-night-bus⟧'),
      [CLOCK_ES]: slug('⟦el-autobus-de-la-noche⟧'),
    })
    expect(
      problems.map(({ message, related }) => ({ message, file: related[0]?.file, line: related[0]?.line })),
    ).toEqual([
      {
        message: `Unexpected slug \`the-night-bus\`, expected one that no other edition of this language has: ${EN} has it`,
        file: EN,
        line: 4,
      },
      {
        message: `Unexpected slug \`el-autobus-de-la-noche\`, expected one that no other edition of this language has: ${ES} has it`,
        file: ES,
        line: 4,
      },
    ])
  })
})
