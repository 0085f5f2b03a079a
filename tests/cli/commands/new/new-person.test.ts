import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeTerminal, KEYS } from '../../../support/fake-terminal.ts'
import { writeNewsroom } from '../../../support/newsroom.ts'
import { runJson, runMain } from '../../../support/run-main.ts'

const begin = (root: string, ...argv: string[]) => runMain(['new', 'person', '--root', root, '--lang', 'en', ...argv])
const read = (root: string, id: string) => readFileSync(join(root, `newsroom/people/${id}.yml`), 'utf8')

describe('facing new person', () => {
  it.each([
    ['Íñigo Núñez', 'inigo-nunez', 'name: Íñigo Núñez\n'],
    ["Sinéad O'Connor", 'sinead-o-connor', "name: Sinéad O'Connor\n"],
    ['Nº 5: el #otro', 'n-5-el-otro', 'name: "Nº 5: el #otro"\n'],
    ['Лев Толстой', 'person', 'name: Лев Толстой\n'],
    ['Aux', 'person', 'name: Aux\n'],
  ])('writes %s as %s', async (name, id, text) => {
    const root = writeNewsroom()
    const { exit, stdout } = await begin(root, '--name', name)
    expect([exit, stdout]).toEqual([0, expect.stringContaining(`✓ newsroom/people/${id}.yml\n`)])
    expect(read(root, id)).toBe(text)
    expect((await runJson('check', '--root', root)).problems).toEqual([])
  })

  it('writes a bio in both languages, a page and that it is an organization', async () => {
    const root = writeNewsroom()
    const bios = ['--bio-es', 'Archivo de la ciudad.', '--bio-en', 'Archive of the city.']
    await begin(root, '--name', 'Archivo', ...bios, '--url', 'https://archivo.example/', '--organization')
    expect(read(root, 'archivo')).toBe(`name: Archivo
type: organization
bio:
  es: Archivo de la ciudad.
  en: Archive of the city.
url: https://archivo.example/
`)
  })

  it.each([
    [[], 2, 'option-missing', 'Missing `--name`'],
    [['--name', 'X', '--bio-es', 'Y'], 2, 'option-missing', 'Missing `--bio-en`'],
    [['--name', 'X', '--bio-en', 'Y'], 2, 'option-missing', 'Missing `--bio-es`'],
    [['--name', 'X', '--url', 'http://x.example/'], 2, 'option-value', 'https'],
    [['--name', 'X', '--id', '../x'], 2, 'option-value', 'expected an id'],
    [['--name', 'ANA RUÍZ'], 3, 'file-taken', 'newsroom/people/ana-ruiz.yml has this name'],
    [['--name', 'Ana María', '--id', 'ana-ruiz'], 3, 'file-taken', 'Unexpected `newsroom/people/ana-ruiz.yml`'],
  ])('refuses %j and writes nothing', async (argv, exit, code, message) => {
    const root = writeNewsroom()
    const ran = await begin(root, ...argv, '--format', 'json')
    const { error } = JSON.parse(ran.stdout)
    expect([ran.exit, error.code, error.message]).toEqual([exit, code, expect.stringContaining(message)])
    expect(readdirSync(join(root, 'newsroom/people'))).toEqual(['ana-ruiz.yml', 'tom-hale.yml'])
  })

  it('writes somebody of the same name under another id', async () => {
    const root = writeNewsroom()
    expect((await begin(root, '--name', 'Ana Ruiz', '--id', 'ana-ruiz-lima')).exit).toBe(0)
    expect(read(root, 'ana-ruiz-lima')).toBe('name: Ana Ruiz\n')
  })

  it('writes through no link', async () => {
    const [root, elsewhere] = [writeNewsroom(), writeNewsroom()]
    rmSync(join(root, 'newsroom/people'), { recursive: true })
    symlinkSync(join(elsewhere, 'newsroom/people'), join(root, 'newsroom/people'))
    expect((await begin(root, '--name', 'X')).exit).toBe(3)
    expect(readdirSync(join(elsewhere, 'newsroom/people'))).toHaveLength(2)
  })

  it('asks, and leaves out what is left empty', async () => {
    const root = writeNewsroom()
    const { terminal, shown } = fakeTerminal(...['Eva Sol', '', ''].map((answer) => `${answer}${KEYS.enter}`))
    expect((await runMain(['new', 'person', '--root', root, '--lang', 'es'], { terminal })).exit).toBe(0)
    expect(read(root, 'eva-sol')).toBe('name: Eva Sol\n')
    expect(shown()).toContain('¿Tiene una página propia?')
    expect(shown()).not.toContain('¿Y en inglés?')
  })
})
