import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tutorialBlocks, walkThrough } from './walk-through.ts'

describe.each(['es', 'en'] as const)('the tutorial in %s', (language) => {
  it('does what it says, up to what is in step', async () => {
    const { steps, root, clear } = await walkThrough(language, (command) => command.includes(' accept '))
    expect(steps).toEqual([
      { command: 'new newsroom', exit: 0, unanswered: [] },
      { command: 'import puente.docx', exit: 0, unanswered: [] },
      { command: 'import bridge.docx', exit: 0, unanswered: [] },
      { command: 'import --key', exit: 0, unanswered: [] },
      { command: 'check iron-bridge', exit: 0, unanswered: [] },
      { command: 'check iron-bridge', exit: 0, unanswered: [] },
      { command: 'accept iron-bridge', exit: 0, unanswered: [] },
    ])
    const text = readFileSync(join(root, 'articles', 'iron-bridge', 'index.es.md'), 'utf8')
    expect(text).toContain('anotan lo que pasa. En 2019')
    expect(text).not.toMatch(/lo que ven|¿Podemos ver/)
    clear()
  }, 60_000)

  it('ends with the site', () => {
    const commands = tutorialBlocks(language).flatMap(({ kind, lines }) => (kind === 'sh' ? lines : []))
    expect(commands.slice(-2)).toEqual(['npx facing build', 'npx facing dev'])
  })
})
