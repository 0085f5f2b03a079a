import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const opening = (fence: string) => (text: string) => text.replace('---', fence)
const closing = (fence: string) => (text: string) => text.replace('\n---\n', `\n${fence}\n`)

describe('front-matter-fence', () => {
  it('accepts two bare fences, and rules of three hyphens in the body', () => {
    accepts('front-matter-fence', { [ES]: (text) => `${text}\n---\n\nHasta mañana.\n` })
  })

  it.each(['---js', '---javascript', '---JS', '--- js', '---json', '---toml', '---yaml', '----', '--- '])(
    'rejects %s, which is never given to a parser',
    (fence) => {
      const [problem] = rejects('front-matter-fence', { [ES]: opening(`⟦${fence}⟧`) })
      expect(problem?.message).toBe(`Unexpected \`${fence}\`, expected \`---\` alone on the first line`)
    },
  )

  it.each(['----', '---js', '--- '])('rejects %s as the end', (fence) => {
    rejects('front-matter-fence', { [ES]: closing(`⟦${fence}⟧`) })
  })

  it('rejects front matter that is never closed', () => {
    const [problem] = rejects('front-matter-fence', { [ES]: '⟦---⟧\ntitle: El autobús\nEl autobús sale a las doce.\n' })
    expect(problem?.message).toMatch(/^Missing second `---`/)
  })

  it('rejects both editions in one run', () => {
    rejects('front-matter-fence', { [EN]: opening('⟦----⟧'), [ES]: closing('⟦-----⟧') })
  })
})
