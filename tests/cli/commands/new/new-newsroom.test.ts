import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import type { Host } from '../../../../src/cli/commands/command-context.ts'
import { fakeTerminal, KEYS } from '../../../support/fake-terminal.ts'
import { type Ran, runMain } from '../../../support/run-main.ts'

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Runs `new newsroom` in a folder. */
const begin = (cwd: string, argv: string[], changes: Partial<Host> = {}): Promise<Ran> =>
  runMain(['new', 'newsroom', ...argv, '--root', cwd], { cwd, ...changes })

const settingsOf = (root: string) => parse(readFileSync(join(root, 'newsroom/site.yml'), 'utf8'))

describe('facing new newsroom', () => {
  it('writes a newsroom in this folder, or in one that it makes', async () => {
    const cwd = emptyFolder()
    const { exit, stdout, stderr } = await begin(cwd, ['a/b c', '--name', 'The Lantern', '--timezone', 'UTC'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^✓ \d\d files written\n/)
    expect(stdout).toContain('\nNext:\n  cd "a/b c"\n  npm install\n  npm run dev\n')
    expect(settingsOf(join(cwd, 'a/b c'))).toEqual({
      url: 'https://the-lantern.example/',
      title: { es: 'The Lantern', en: 'The Lantern' },
      languages: ['en', 'es'],
      license: 'all-rights-reserved',
    })
    expect((await begin(cwd, ['--name', 'X'])).stdout).not.toContain('cd ')
    expect(existsSync(join(cwd, 'newsroom/site.yml'))).toBe(true)
  })

  it('writes what Sveltia CMS needs, where that is asked for', async () => {
    const cwd = emptyFolder()
    await begin(cwd, ['--name', 'X', '--timezone', 'UTC', '--first', 'en', '--cms'])
    const { collections, i18n } = parse(readFileSync(join(cwd, 'admin/config.yml'), 'utf8'))
    expect(collections.map(({ label }: { label: string }) => label)).toEqual(['Articles', 'Pages', 'People'])
    expect(i18n.default_locale).toBe('en')
    expect(readFileSync(join(cwd, 'admin/index.html'), 'utf8')).toContain('<title>X</title>')
    expect((await runMain(['check', '--root', cwd])).exit).toBe(0)
  })

  it('makes the name from that of the folder where none is said, and says so', async () => {
    const cwd = emptyFolder()
    const { exit, stdout } = await begin(cwd, ['el-faro_del sur'])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('The name: it was made from that of the folder')])
    expect(settingsOf(join(cwd, 'el-faro_del sur'))).toMatchObject({ title: { es: 'El faro del sur' } })
    const { terminal, shown } = fakeTerminal(KEYS.enter, KEYS.enter, KEYS.enter, KEYS.enter)
    expect((await begin(cwd, ['my-paper'], { terminal })).exit).toBe(0)
    expect([shown(), settingsOf(join(cwd, 'my-paper')).url]).toEqual([
      expect.stringContaining('My paper'),
      'https://my-paper.example/',
    ])
  })

  it('takes all from options, and tells machines what it wrote', async () => {
    const cwd = emptyFolder()
    const options = ['--url', 'https://x.org/news/', '--first', 'es', '--license', 'CC-BY-SA-4.0', '--format', 'json']
    const { stdout } = await begin(cwd, ['--name', 'X', '--timezone', 'America/Bogota', ...options])
    const { version, written, ...others } = JSON.parse(stdout)
    expect([version, others]).toEqual([1, { missing: [], dropped: [], problems: [] }])
    const there = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(written).toEqual(there.map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1)).sort())
    expect(settingsOf(cwd)).toMatchObject({ url: 'https://x.org/news/', languages: ['es', 'en'] })
  })

  it.each([
    [['/'], 'option-missing', 'Missing `--name`'],
    [['--name', ' '], 'option-value', 'Unexpected value `` of `--name`'],
    [['--name', 'X', '--url', 'x.org'], 'option-value', 'expected an absolute http(s) address'],
    [['--name', 'X', '--first', 'pt'], 'option-value', 'of `--first`, expected es, en'],
    [['--name', 'X', '--license', 'CC'], 'option-value', 'expected an SPDX license id'],
    [['--name', 'X', '--timezone', 'GMT+5'], 'option-value', 'expected an IANA time zone'],
  ])('ends with 2 and writes nothing: %j', async (argv, code, message) => {
    const cwd = emptyFolder()
    const { exit, stdout } = await begin(cwd, [...argv, '--format', 'json'])
    const { error } = JSON.parse(stdout)
    expect([exit, error.code, error.message]).toEqual([2, code, expect.stringContaining(message)])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('overwrites nothing: 3, with the files that are there', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'README.md'), 'mine')
    mkdirSync(join(cwd, 'newsroom'))
    writeFileSync(join(cwd, 'newsroom/site.yml'), 'mine')
    const { exit, stdout } = await begin(cwd, ['--name', 'X', '--format', 'json'])
    const { message } = JSON.parse(stdout).error
    expect([exit, message]).toEqual([
      3,
      expect.stringContaining('Unexpected `newsroom/site.yml`, `README.md`, expected'),
    ])
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['README.md', 'newsroom', 'newsroom/site.yml'])
  })

  it.each([
    ['en', / and \d\d more, expected nothing/],
    ['es', / y \d\d más; se esperaba/],
  ])('names the first of many files that are there, and how many more: %s', async (language, more) => {
    const cwd = emptyFolder()
    await begin(cwd, ['--name', 'X'])
    const { message } = JSON.parse(
      (await begin(cwd, ['--name', 'X', '--format', 'json', '--lang', language])).stdout,
    ).error
    expect(message).toMatch(more)
    expect(message.match(/`[^`]+`/g)).toEqual(['`newsroom/site.yml`', '`newsroom/people/x.yml`', expect.any(String)])
  })
})

describe('its questions', () => {
  const answers = (...given: string[]) => fakeTerminal(...given.map((each) => `${each}${KEYS.enter}`))

  it('ask for what no option says, with what is usual offered', async () => {
    const cwd = emptyFolder()
    const { terminal, shown } = answers('The Lantern', '', '', KEYS.down)
    expect((await begin(cwd, [], { terminal })).exit).toBe(0)
    expect(settingsOf(cwd)).toMatchObject({
      url: 'https://the-lantern.example/',
      languages: ['en', 'es'],
      license: 'CC-BY-4.0',
    })
    expect(shown()).toContain('What may others do with your texts?')
  })

  it('offer a folder of its own where this one holds something, and ask again what is wrong', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'notes.txt'), '')
    const { terminal, shown } = answers('El Faro', '', `faro.org${KEYS.enter}${'\b'.repeat(8)}https://faro.org/`)
    const { exit } = await begin(cwd, ['--first', 'es', '--license', 'CC-BY-4.0', '--lang', 'es'], { terminal })
    expect(exit).toBe(0)
    expect(settingsOf(join(cwd, 'el-faro')).url).toBe('https://faro.org/')
    expect(shown()).toContain('Se espera una dirección http(s) completa')
  })

  it('leave nothing behind where they are ended', async () => {
    const cwd = emptyFolder()
    const { terminal } = fakeTerminal(`X${KEYS.enter}`, `${KEYS.enter}`, KEYS.ctrlC)
    const { exit, stderr } = await begin(cwd, [], { terminal })
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Nothing was written.')])
    expect(readdirSync(cwd)).toEqual([])
  })
})
