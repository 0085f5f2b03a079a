import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const lines = (kib: number) => 'Otra parada más en el valle.\n\n'.repeat((kib * 1024) / 31)

describe('file-too-large', () => {
  it('accepts 512 KiB of text', () =>
    accepts('file-too-large', { [ES]: (text) => text + 'a'.repeat(512 * 1024 - 1000) }))

  it('rejects larger texts, records and pictures by their size alone', () => {
    const problems = rejects('file-too-large', {
      [EN]: `⟦⟧${lines(600)}`,
      [ES]: `⟦⟧${lines(530)}`,
      'newsroom/glossary.yml': `⟦⟧${'- {es: FMI, en: IMF, kind: acronym}\n'.repeat(4000)}`,
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected size 600 KiB, expected 512 KiB at most',
      'Unexpected size 530 KiB, expected 512 KiB at most',
      'Unexpected size 141 KiB, expected 128 KiB at most',
    ])
  })
})
