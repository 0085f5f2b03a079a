import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EN, writeNewsroom } from '../../../support/newsroom.ts'
import { runMain } from '../../../support/run-main.ts'

/** Says something of the English edition of the small good newsroom. */
async function set(assignment: string, ...more: string[]) {
  const root = writeNewsroom({})
  const outcome = await runMain(
    ['import', '--key', 'night-bus', '--lang', 'en', '--set', assignment, '--root', root, ...more],
    { cwd: root },
  )
  return { ...outcome, lines: readFileSync(join(root, EN), 'utf8').split('\n') }
}

describe('facing import --set', () => {
  it.each([
    ['translators=Ana Ruiz, Tom Hale', 'translators: [ana-ruiz, tom-hale]'],
    ['translators=[ana-ruiz, "Tom Hale"]', 'translators: [ana-ruiz, tom-hale]'],
    ['translators=[Ana Ruiz]', 'translators: [ana-ruiz]'],
    ["aliases=['old-bus', new-bus]", 'aliases: [old-bus, new-bus]'],
  ])('takes the list %s', async (assignment, line) => {
    expect((await set(assignment)).lines).toContain(line)
  })

  it('says what it would complete where nothing is to be written', async () => {
    const { stdout, lines } = await set('title=Another', '--dry-run')
    expect(stdout).toContain(`${EN} se completaría; no se escribió nada`)
    expect(lines).not.toContain('title: Another')
  })

  it.each<[what: string, argv: string[], words: string]>([
    ['no article', [], 'Falta `--key`; se esperaba la clave del artículo que se completa'],
    ['an article that there is not', ['--key', 'nihgt-bus', '--lang', 'en'], 'Quiso decir `night-bus`'],
    ['no edition of two', ['--key', 'night-bus'], 'Falta `--lang`; se esperaba es, en'],
  ])('asks for what it needs to know, given %s', async (_, argv, words) => {
    const root = writeNewsroom({})
    const { exit, stderr } = await runMain(
      ['import', '--set', 'title=Otro', ...argv, '--root', root, '--format', 'pretty'],
      { cwd: root, env: { LANG: 'es_ES.UTF-8' } },
    )
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)])
  })

  it('suggests no key to who wrote it right and said no value', async () => {
    const { exit, stderr } = await set('title')
    expect(exit).toBe(2)
    expect(stderr).not.toContain('Quiso decir')
  })
})
