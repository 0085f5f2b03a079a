import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects, SITE } from '../../support/newsroom.ts'

const without = (line: RegExp) => (text: string) => text.replace('---', '⟦---⟧').replace(line, '')

describe('key-missing', () => {
  it('accepts an edition without what is not required', () => {
    accepts('key-missing', { [EN]: (text) => text.replace(/photo:\n(?: {2}.*\n)+/, '') })
  })

  it.each([
    [/^title: .*\n/m, 'Missing title, expected text'],
    [/^description: .*\n/m, 'Missing description, expected text'],
    [
      /^slug: .*\n/m,
      'Missing slug, expected 1 to 80 of a–z, 0–9 and hyphens, beginning and ending with a letter or digit',
    ],
    [/^date: .*\n/m, 'Missing date, expected a day that exists, written YYYY-MM-DD'],
  ])('rejects an edition without %s', (line, message) => {
    const [problem] = rejects('key-missing', { [EN]: without(line) })
    expect(problem?.message).toBe(message)
  })

  it('rejects all but a description where site.yml lowers it', () => {
    const lowered = { [SITE]: (text: string) => `${text}checks: {key-missing: warning}\n` }
    const severities = (lines: RegExp) =>
      rejects('key-missing', { ...lowered, [EN]: without(lines), [ES]: without(lines) }).map(({ severity }) => severity)
    expect(severities(/^description: .*\n/m)).toEqual(['warning', 'warning'])
    expect([/^title: .*\n/m, /^slug: .*\n/m, /^date: .*\n/m].map(severities)).toEqual(
      Array.from({ length: 3 }, () => ['error', 'error']),
    )
  })

  it('rejects front matter with nothing in it, key by key', () => {
    const problems = rejects('key-missing', { [EN]: '⟦⟦⟦⟦---⟧⟧⟧⟧\n---\n\nThe bus leaves at twelve.\n' })
    expect(problems.map(({ message }) => message.split(',')[0])).toEqual([
      'Missing title',
      'Missing description',
      'Missing slug',
      'Missing date',
    ])
  })

  it('rejects what a mapping lacks, at its key', () => {
    const problems = rejects('key-missing', {
      [EN]: (text) => text.replace('\n---\n', '\nallow:\n  - ⟦check: number-mismatch⟧\n---\n'),
      [ES]: (text) => text.replace('permission: {by: Infobae, date: 2026-03-11}', '⟦permission⟧: {by: Infobae}'),
      'newsroom/people/ana-ruiz.yml': '⟦⟧bio: {es: Ana Ruiz escribe., en: Ana Ruiz writes.}\n',
      'newsroom/topics.yml': '⟦transport⟧: {es: Transporte}\n',
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing allow.reason, expected text',
      'Missing permission.date, expected a day that exists, written YYYY-MM-DD',
      'Missing name, expected text',
      'Missing transport.en, expected text',
    ])
    expect(problems[0]?.note).toBe('Add `reason: …`.')
  })
})
