import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECK_GROUPS, CHECKS, checkPage } from '../../../src/checks/index.ts'
import { runJson, runMain } from '../../support/run-main.ts'

describe('facing explain', () => {
  it('shows the page of a check', async () => {
    const { exit, stdout } = await runMain(['explain', 'translator-missing'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(
      /^translator-missing\n\ngroup attribution · error · accepted with\n`allow: \[\{check: translator-missing, reason: …\}\]`\n\nWhat it does\n\n[\s\S]+\nWhy\n[\s\S]+\nWrong\n[\s\S]+\nRight\n/,
    )
  })

  it('shows it in Spanish', async () => {
    const { stdout } = await runMain(['explain', 'translator-missing', '--lang', 'es'])
    expect(stdout).toMatch(
      /^translator-missing\n\ngrupo attribution · error · se acepta con\n`allow: \[\{check: translator-missing, reason: …\}\]`\n\nQué hace\n\nBusca `translators` en cada/,
    )
    expect(stdout).toMatch(/\nPor qué\n[\s\S]+\nMal\n[\s\S]+\nBien\n/)
  })

  it.each(['en', 'es'] as const)('gives machines the page as it is written (%s)', async (language) => {
    expect(await runJson('explain', 'translator-missing', '--lang', language)).toEqual({
      version: 1,
      check: 'translator-missing',
      group: 'attribution',
      severity: 'error',
      safety: false,
      page: `src/checks/attribution/translator-missing${language === 'es' ? '.es' : ''}.md`,
      text: readFileSync(checkPage('translator-missing', language), 'utf8'),
    })
  })

  it('names the block of what stands in one', async () =>
    expect((await runMain(['explain', 'number-mismatch'])).stdout).toContain(
      '[{check: number-mismatch, block: …, reason: …}]',
    ))

  it('says of a check that guards safety that it stays', async () => {
    const safe = Object.values(CHECK_GROUPS)
      .flat()
      .find(({ safety }) => safety === true)
    const { stdout } = await runMain(['explain', safe?.id ?? ''])
    expect(stdout).toContain(' · error · guards safety: cannot be switched off, lowered or allowed\n')
  })

  it.each(['en', 'es'] as const)('lists all checks by group where none is named (%s)', async (language) => {
    const { exit, stdout } = await runMain(['explain', '--lang', language])
    expect(exit).toBe(0)
    const lines = stdout.split('\n')
    const word = language === 'en' ? 'group' : 'grupo'
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(
      Object.keys(CHECK_GROUPS).map((group) => `${word} ${group}`),
    )
    expect(lines.flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? [])).toEqual(CHECKS.map(({ id }) => id))
    const json = await runJson('explain', '--lang', language)
    expect(
      json.groups.flatMap((group: { checks: { check: string }[] }) => group.checks.map(({ check }) => check)),
    ).toEqual(CHECKS.map(({ id }) => id))
    expect(json.groups[0].checks[0]).toEqual({
      check: 'character-bidi',
      severity: 'error',
      safety: true,
      about:
        language === 'en'
          ? 'Finds characters that turn the direction of text'
          : 'Busca caracteres que cambian la dirección del texto',
    })
  })
})
