import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fakeTerminal, KEYS } from '../../support/fake-terminal.ts'
import { runMain } from '../../support/run-main.ts'

/** Imports a text without a title at a terminal where this is typed. */
async function importAt(...keys: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'prompts-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['articles', 'newsroom']) mkdirSync(join(root, folder))
  writeFileSync(
    join(root, 'newsroom/site.yml'),
    'url: https://example.org/\nlanguages: [en, es]\ntitle: {es: C, en: N}\n',
  )
  writeFileSync(
    join(root, 'a.md'),
    'The bridge over the river has been closed since the flood, and nobody says until when.\n',
  )
  const { terminal, shown } = fakeTerminal(...keys)
  const { exit } = await runMain(['import', 'a.md', '--key', 'bridge', '--root', root], { cwd: root, terminal })
  const edition = join(root, 'articles/bridge/index.en.md')
  return { exit, shown: shown(), text: existsSync(edition) ? readFileSync(edition, 'utf8') : undefined }
}

describe('facing import at a terminal', () => {
  it('asks for what is missing; Enter leaves it out', async () => {
    const { exit, shown, text } = await importAt(`The Bridge${KEYS.enter}`, KEYS.enter, `Ana Ruiz${KEYS.enter}`)
    expect(exit).toBe(0)
    expect(shown).toContain('title: the title')
    expect(text).toContain('title: The Bridge\nslug: the-bridge\n')
    expect(text).toContain('authors: [ana-ruiz]')
    expect(text).not.toContain('description:')
  })

  it('writes nothing where the questions are ended', async () => {
    const { exit, text } = await importAt(`The Bridge${KEYS.enter}`, KEYS.ctrlC)
    expect([exit, text]).toEqual([2, undefined])
  })
})
