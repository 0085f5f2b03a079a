import { describe, expect, it } from 'vitest'
import { CLOCK_EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { runMain } from '../../support/run-main.ts'

const WRONG_DAY = (text: string) => text.replace(/^date: 2026-0(\d)-\d+$/m, 'date: 2026-0$1-32')
const BOTH = { [ES]: WRONG_DAY, [CLOCK_EN]: WRONG_DAY }

const problemsOf = async (...argv: string[]) => {
  const { exit, stdout } = await runMain(['check', '--format', 'json', ...argv])
  const { version, problems, summary } = JSON.parse(stdout)
  const places = problems.map(({ file, line, column }: Record<string, unknown>) => `${file}:${line}:${column}`)
  return { exit, version, places, summary }
}

describe('facing check', () => {
  it('tells every problem of every article', async () => {
    expect(await problemsOf('--root', writeNewsroom(BOTH))).toEqual({
      exit: 1,
      version: 1,
      places: [`${ES}:5:7`, `${CLOCK_EN}:5:7`],
      summary: { articles: 2, editions: 4, errors: 2, warnings: 0 },
    })
  })

  it.each(['night-bus', 'articles/night-bus', './articles/night-bus/', ES])('tells those of %s alone', async (key) => {
    expect(await problemsOf(key, '--root', writeNewsroom(BOTH))).toEqual({
      exit: 1,
      version: 1,
      places: [`${ES}:5:7`],
      summary: { articles: 1, editions: 2, errors: 1, warnings: 0 },
    })
  })

  it('ends well where only others have errors', async () => {
    const root = writeNewsroom({ [ES]: WRONG_DAY })
    expect(await problemsOf('town-clock', '--root', root)).toMatchObject({ exit: 0, places: [] })
  })

  it('suggests the article that was meant', async () => {
    const { exit, stderr } = await runMain(['check', 'nigth-bus', '--root', writeNewsroom(), '--lang', 'en'])
    expect([exit, stderr]).toEqual([
      2,
      `error
  Unexpected key \`nigth-bus\`, expected the name of a folder in articles/; did
  you mean \`night-bus\`?
  Write the folder’s name as it is there; \`facing status\` lists them all.
`,
    ])
  })

  it('speaks to people on stdout, in colour where they want it', async () => {
    const root = writeNewsroom({ [ES]: WRONG_DAY })
    const ask = async (env: Record<string, string>, isTTY: boolean, ...more: string[]) => {
      let said = ''
      const stdout = { write: (text: string) => (said += text), isTTY, columns: 60 }
      await runMain(['check', '--root', root, '--lang', 'es', ...more], { env, stdout })
      return said
    }
    const ESCAPE = '\u001B['
    expect(await ask({}, true)).toContain(ESCAPE)
    expect(await ask({ FORCE_COLOR: '1' }, false)).toContain(ESCAPE)
    expect(await ask({ FORCE_COLOR: '0' }, false)).not.toContain(ESCAPE)
    expect(await ask({ NO_COLOR: '1' }, true)).not.toContain(ESCAPE)
    expect(await ask({ TERM: 'dumb' }, true)).not.toContain(ESCAPE)
    expect(await ask({}, true, '--no-color')).not.toContain(ESCAPE)
    expect(await ask({}, false, '--quiet')).not.toContain('2 artículos')
    expect((await ask({}, false)).split('\n').filter((line) => line.length > 60)).toEqual([])
  })

  it('looks at the spelling where it is asked to, and keeps what it found', async () => {
    const root = writeNewsroom({ [ES]: (text) => `${text}\nEl trbaajo sigue.\n` })
    const asked = ['check', '--root', root, '--lang', 'en', '--no-color']
    expect((await runMain(asked)).stdout).not.toContain('trbaajo')
    for (const _time of ['first', 'again'])
      expect((await runMain([...asked, '--spelling'])).stdout).toContain('expected `trabajo`  word-misspelt')
  })

  it('tells no entry of `allow` as unused that it did not look for', async () => {
    const allow = 'allow: [{check: word-misspelt, reason: The author writes so.}]\n---\n'
    const root = writeNewsroom({ [ES]: (text) => `${text.replace(/^---\n\n/m, `${allow}\n`)}\nEl trbaajo sigue.\n` })
    const asked = ['check', '--root', root, '--lang', 'en']
    expect((await runMain(asked)).stdout).not.toContain('allow-unused')
    expect((await runMain([...asked, '--spelling'])).stdout).not.toMatch(/allow-unused|word-misspelt/)
  })

  it.each([
    ['github', /^::error file=articles\/night-bus\/index\.es\.md,line=5,/],
    ['sarif', /"version": "2\.1\.0"/],
  ])('makes %s', async (format, expected) => {
    const ran = await runMain(['check', '--root', writeNewsroom({ [ES]: WRONG_DAY }), '--format', format])
    expect(ran).toEqual({ exit: 1, stdout: expect.stringMatching(expected), stderr: '' })
  })
})
