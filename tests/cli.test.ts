import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandEntry } from '../src/cli/commands/command-context.ts'
import { runCommand } from '../src/cli/commands/run-command.ts'
import { main } from '../src/cli.ts'
import { ES, SITE, writeNewsroom } from './support/newsroom.ts'
import { fakeHost, runJson, runMain } from './support/run-main.ts'

const GOOD = () => ['--root', writeNewsroom()]
const WRONG = { [ES]: (text: string) => text.replace('date: 2026-03-12', 'date: 2026-03-32') }

describe('exit codes', () => {
  it.each([
    ['a clean newsroom', () => ['check', ...GOOD()], 0, undefined],
    ['content that is wrong', () => ['check', '--root', writeNewsroom(WRONG)], 1, undefined],
    ['no command', () => [], 2, 'command-missing'],
    ['an unknown command', () => ['chek'], 2, 'command-unknown'],
    ['an unknown option', () => ['check', '--fromat', 'json'], 2, 'option-unknown'],
    ['an option without its value', () => ['check', '--format', 'json', '--root'], 2, 'option-value-missing'],
    ['an unknown language', () => ['check', '--lang', 'fr'], 2, 'option-value'],
    ['an unknown format', () => ['check', '--format', 'xml'], 2, 'option-value'],
    [
      'a format that another command has',
      () => ['explain', 'translator-missing', '--format', 'sarif'],
      2,
      'option-value',
    ],
    ['words too many', () => ['explain', 'translator-missing', 'slug-duplicate'], 2, 'argument-unexpected'],
    ['a word that is missing', () => ['diff'], 2, 'argument-missing'],
    ['an unknown check', () => ['explain', 'translator-mising'], 2, 'check-unknown'],
    ['an unknown article', () => ['check', 'nigt-bus', ...GOOD()], 2, 'key-unknown'],
    ['a root that is not there', () => ['check', '--root', '/nowhere/at/all'], 2, 'root-missing'],
    ['a root that is said to be nothing', () => ['check', '--root', ''], 2, 'root-missing'],
    ['a root without settings', () => ['check', '--root', writeNewsroom({ [SITE]: null })], 2, 'site-missing'],
    ['wrong settings', () => ['check', '--root', writeNewsroom({ [SITE]: 'url: 7\n' })], 2, 'site-wrong'],
  ] as const)('%s', async (_, argv, exit, code) => {
    const json = [...argv()]
    if (!json.includes('--format')) json.push('--format', 'json')
    const ran = await runMain(json)
    const said = ran.stdout === '' ? undefined : JSON.parse(ran.stdout)
    expect([ran.exit, said?.error?.code]).toEqual([exit, json.includes('json') ? code : undefined])
    if (said) expect(said.version).toBe(1)
  })
})

describe('what was called wrongly', () => {
  it.each([
    [['chek'], 'en', 'Unexpected command `chek`, expected one of those in `facing --help`; did you mean `check`?'],
    [['chek'], 'es', 'Orden inesperada `chek`; se esperaba una de las de `facing --help`. ¿Quiso decir `check`?'],
    [
      ['check', '--rot', 'x'],
      'en',
      'Unexpected option `--rot`, expected one that this command knows; did you mean `--root`?',
    ],
    [
      ['check', '--rot', 'x'],
      'es',
      'Opción inesperada `--rot`; se esperaba una que esta orden conozca. ¿Quiso decir `--root`?',
    ],
    [['explain', 'slug-dup'], 'en', 'Unexpected check `slug-dup`, expected the id of one'],
    [
      ['explain', 'slug-duplicat'],
      'es',
      'Comprobación inesperada `slug-duplicat`; se esperaba el identificador de una. ¿Quiso decir `slug-duplicate`?',
    ],
  ])('%j in %s', async (argv, lang, message) => {
    const { stdout } = await runMain([...argv, '--lang', lang, '--format', 'json'])
    expect(JSON.parse(stdout).error.message).toBe(message)
  })

  it('is told on stderr, wrapped, and how to go on', async () => {
    expect(await runMain(['chek'])).toEqual({
      exit: 2,
      stdout: '',
      stderr: `error
  Unexpected command \`chek\`, expected one of those in \`facing --help\`; did you
  mean \`check\`?
  Run \`facing --help\` to see the commands.
`,
    })
  })

  it('shows the help where no command was named', async () => {
    const { exit, stdout, stderr } = await runMain([])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: facing <command> \[options\]\n[\s\S]*\nerror\n {2}Missing command/)
  })
})

describe('language', () => {
  const spoken = async (argv: string[], env: Record<string, string>): Promise<string> =>
    (await runMain([...argv, '--help'], { env })).stdout.startsWith('Uso:') ? 'es' : 'en'

  it.each([
    ['--lang', ['--lang', 'en'], '[es, en]', 'es_MX.UTF-8', 'en'],
    ['the first of the site', [], '[en, es]', 'es_MX.UTF-8', 'en'],
    ['the first of a mapping', [], '{es: es-AR, en: en-US}', 'en_US.UTF-8', 'es'],
    ['the first of a list on lines', [], '\n  - es\n  - en', 'en_US.UTF-8', 'es'],
    ['the environment', [], 'nothing of the kind', 'es_MX.UTF-8', 'es'],
    ['English', [], 'nothing of the kind', 'C', 'en'],
  ])('%s', async (_, options, languages, lang, expected) => {
    const root = writeNewsroom({ [SITE]: `url: https://example.org/\nlanguages: ${languages}\n` })
    expect(await spoken(['--root', root, ...options], { LANG: lang })).toBe(expected)
  })

  it('does without a site, and without a file where a folder is', async () => {
    const root = writeNewsroom({ [SITE]: null })
    mkdirSync(join(root, SITE))
    expect(await spoken(['--root', root], { LC_ALL: 'es_ES' })).toBe('es')
    expect(await spoken(['--root', '/nowhere'], {})).toBe('en')
  })
})

describe('help', () => {
  it('teaches a command', async () => {
    const { exit, stdout } = await runMain(['check', '--help'])
    expect(exit).toBe(0)
    expect(stdout).toBe(`Usage: facing check [options] [key...]

Reads the whole newsroom and tells what has to be mended before it can be
published, file by file: what was found, what was expected, how to mend it. It
changes nothing.

Arguments:
  key                     names of the folders in articles/ (default: all)

Options:
  --spelling              look at the spelling too, by dictionary-es and
                          dictionary-en of npm
  -h, --help              show this help

With every command:
  --root <folder>         the newsroom: a folder with articles/ and newsroom/
                          (default: this folder)
  --lang <es|en>          language of what is said: es or en (default: the
                          site’s first language)
  --format <pretty|json>  how it is said: pretty, json; check also sarif, github
  --no-color              no colours (so does the variable NO_COLOR)
  -q, --quiet             say only what is wrong
  -V, --version           show the version

Example:
  facing check night-bus

Exit codes:
  0  nothing is wrong, or only warnings
  1  something in the articles has to be mended
  2  the command or the settings are not right
  3  a file or the disk is in the way
  4  a bug in this tool: please report it
`)
  })

  it.each([
    ['en', ['Usage: facing <command> [options]', 'Commands:', 'Options:', 'Example:', 'Exit codes:']],
    ['es', ['Uso: facing <orden> [opciones]', 'Órdenes:', 'Opciones:', 'Ejemplo:', 'Códigos de salida:']],
  ])('lists the commands in %s', async (lang, titles) => {
    const { stdout } = await runMain(['--help', '--lang', lang])
    const lines = stdout.split('\n')
    expect(lines).toEqual(expect.arrayContaining(titles))
    for (const name of ['check', 'build', 'dev', 'explain']) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  it('is shown by `help` too', async () => {
    const asked = await runMain(['help', 'build'])
    expect(asked).toEqual(await runMain(['build', '--help']))
    expect(asked.exit).toBe(0)
  })

  it('says the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runMain(['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('settings that are wrong', () => {
  const root = () =>
    writeNewsroom({ [SITE]: 'url: https://example.org/\ntitel: {es: a, en: b}\nlanguages: [es, fr]\n' })

  it('are told with their lines', async () => {
    const { exit, stdout, stderr } = await runMain(['check', '--root', root(), '--lang', 'en'])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toContain('newsroom/site.yml\n')
    expect(stderr).toContain('2 │ titel: {es: a, en: b}\n')
    expect(stderr).toContain('3 │ languages: [es, fr]\n')
  })

  it('are told to machines, all of them', async () => {
    const { error } = await runJson('check', '--root', root())
    const places = [error, ...error.more].map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)
    expect(places).toEqual(expect.arrayContaining([`${SITE}:2`, `${SITE}:3`]))
    const { stdout } = await runMain(['check', '--root', root(), '--format', 'github'])
    expect(stdout).toMatch(/^::error file=newsroom\/site\.yml,line=2::/m)
  })
})

describe('a bug of ours', () => {
  const entry: CommandEntry = {
    name: 'check',
    load: async () => {
      throw new TypeError('x is not a function\nsecond line')
    },
  }
  const crash = async (root: string, ...argv: string[]) => {
    const { host, said } = fakeHost()
    return { exit: await runCommand([entry], ['check', '--root', root, ...argv], host), ...said }
  }

  it('is told with an id; its stack goes into a file of the newsroom', async () => {
    const root = writeNewsroom()
    const { exit, stdout, stderr } = await crash(root, '--lang', 'en')
    expect([exit, stdout]).toEqual([4, ''])
    expect(stderr).toMatch(/^error\n {2}This is a bug in facing-pages, not in your newsroom: x is not a function\n/)
    const id = /with the id ([0-9a-f]{8})/.exec(stderr)?.[1]
    const log = readFileSync(join(root, '.facing/crash.log'), 'utf8')
    expect(log).toMatch(new RegExp(`^\\S+ ${id}\nTypeError: x is not a function\nsecond line\n +at `))
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('is told in JSON and in Spanish', async () => {
    const { stdout } = await crash(writeNewsroom(), '--format', 'json', '--lang', 'es')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      error: { code: 'bug', message: expect.stringMatching(/^Esto es un fallo/) },
    })
  })

  it('is told where nobody waited for what went wrong', async () => {
    let tell: (error: unknown) => Promise<number> = async () => 0
    const { host, said } = fakeHost({ onCrash: (teller) => (tell = teller) })
    await main(['--version', '--lang', 'en'], host)
    expect(await tell(new RangeError('too deep'))).toBe(4)
    expect(said.stderr).toContain('not in your newsroom: too deep\n')
  })

  it('writes nothing where no newsroom is, and through no link', async () => {
    const elsewhere = writeNewsroom({ [SITE]: null })
    const root = writeNewsroom()
    symlinkSync(elsewhere, join(root, '.facing'))
    expect((await crash(root, '--lang', 'en')).stderr).not.toContain('crash.log')
    expect(() => readFileSync(join(elsewhere, 'crash.log'))).toThrow('ENOENT')
  })
})
