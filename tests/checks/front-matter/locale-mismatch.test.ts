import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const locale = (tag: string) => (text: string) => text.replace('\n---\n', `\nlocale: ${tag}\n---\n`)

describe('locale-mismatch', () => {
  it.each(['es', 'es-AR', 'es-419'])('accepts %s in index.es.md', (tag) =>
    accepts('locale-mismatch', { [ES]: locale(tag) }),
  )

  it('rejects a locale of the other language, in both editions', () => {
    const problems = rejects('locale-mismatch', { [EN]: locale('⟦es-MX⟧'), [ES]: locale('⟦en-US⟧') })
    expect(problems[1]?.message).toBe('Unexpected locale `en-US`, expected one of the language of the file, `es`')
  })
})
