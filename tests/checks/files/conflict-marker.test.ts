import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const conflict = (ours: string, theirs: string, open = '⟦<<<<<<< HEAD⟧', close = '>>>>>>> corrections') =>
  `${open}\n${ours}\n=======\n${theirs}\n${close}\n`

describe('conflict-marker', () => {
  it('accepts a heading underlined with seven marks, and an article about version control', () => {
    accepts('conflict-marker', {
      [ES]: (text) => `${text}\nOtra vez\n=======\n\n\`\`\`\n${conflict('Uno.', 'Dos.', '<<<<<<< HEAD')}\`\`\`\n`,
    })
  })

  it('rejects two conflicts in a body, and an end without a beginning', () => {
    const problems = rejects('conflict-marker', {
      [EN]: (text) => `${text}\nOne.\n\n⟦>>>>>>> corrections⟧\n`,
      [ES]: (text) => `${text}\n${conflict('Uno.', 'Dos.')}\n${conflict('Tres.', 'Cuatro.')}`,
    })
    expect(problems[1]?.message).toBe(
      'Unexpected `<<<<<<< HEAD`, expected text: two versions were merged here and nobody chose',
    )
  })

  it('rejects one in front matter and in a record', () => {
    rejects('conflict-marker', {
      [ES]: (text) => text.replace('\n---\n', `\n${conflict('draft: true', 'draft: false')}---\n`),
      'newsroom/topics.yml': conflict(
        'transport: {es: Transporte, en: Transport}',
        'reading: {es: Lectura, en: Reading}',
      ),
    })
  })
})
