import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { beginNewsroom, type NewsroomWishes } from '../../src/begin/begin-newsroom.ts'
import { readTemplate } from '../../src/begin/read-template.ts'
import { checkNewsroom, openNewsroom } from '../../src/pipeline.ts'
import { createFiles } from '../../src/write/create-files.ts'
import { TODAY } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'

const WISHES: NewsroomWishes = {
  name: 'El Faro',
  url: 'https://faro.example/',
  first: 'es',
  license: 'CC-BY-4.0',
  today: TODAY,
}

const filesOf = (changes: Partial<NewsroomWishes> = {}) => beginNewsroom({ ...WISHES, ...changes }, readTemplate())
const textOf = (path: string, changes: Partial<NewsroomWishes> = {}) => String(filesOf(changes)[path])

/** Writes what a newsroom begins with; its root. */
function begun(changes: Partial<NewsroomWishes> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'begin-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  createFiles(root, filesOf(changes))
  return root
}

const found = (root: string) =>
  checkNewsroom(openNewsroom(root, TODAY), 'en').map(({ check, file, message }) => `${file} ${check} ${message}`)

describe('a newsroom that begins', () => {
  it.each<[string, Partial<NewsroomWishes>]>([
    ['in Spanish', {}],
    ['in English', { first: 'en' }],
    ['with a time zone and all rights reserved', { license: 'all-rights-reserved', timezone: 'America/Bogota' }],
    ['with a path in its address', { url: 'https://a.example/b/' }],
    ['with a name that is hard to write', { name: '“El Faro”: #1 & [más] {ñ} \\ ! %' }],
    ['with the name of a device', { name: 'Con' }],
    ['with a name in no letters of ours', { name: 'Маяк' }],
    ['with a very long name', { name: 'Faro '.repeat(60).trim() }],
  ])('%s has no problem, with its sample and without it, and is in the form of `format`', async (_, changes) => {
    const root = begun(changes)
    expect(found(root)).toEqual([])
    expect(await runMain(['format', '--check', '--root', root, '--lang', 'en'])).toMatchObject({ exit: 0 })
    rmSync(join(root, 'articles/two-editions'), { recursive: true })
    expect(found(root)).toEqual([])
  })

  it('says in its settings what was asked for', () => {
    const changes = { name: 'Faro: «1»', first: 'en', timezone: 'America/Lima' } as const
    expect(parse(textOf('newsroom/site.yml', changes))).toEqual({
      url: 'https://faro.example/',
      title: { es: 'Faro: «1»', en: 'Faro: «1»' },
      languages: ['en', 'es'],
      timezone: 'America/Lima',
      license: 'CC-BY-4.0',
    })
    expect(parse(textOf('newsroom/site.yml', { timezone: 'UTC' }))).not.toHaveProperty('timezone')
  })

  it('has the sample written first in the language that comes first', () => {
    const head = (path: string, first: 'es' | 'en') => textOf(path, { first }).split('---')[1] ?? ''
    const [es, en] = ['articles/two-editions/index.es.md', 'articles/two-editions/index.en.md']
    expect(parse(head(es, 'es'))).toMatchObject({ date: TODAY, authors: ['el-faro'], original: { language: 'es' } })
    expect(parse(head(en, 'es'))).toMatchObject({ date: TODAY, translators: ['el-faro'] })
    expect(parse(head(en, 'en'))).toMatchObject({ authors: ['el-faro'], original: { language: 'en' } })
    expect(parse(head(es, 'en'))).toMatchObject({ translators: ['el-faro'] })
  })

  it('leaves no place of the template unfilled', () => {
    const unfilled = Object.entries(filesOf()).filter(([, content]) => /(?<!\$)\{\{/.test(String(content)))
    expect(unfilled.map(([path]) => path)).toEqual([])
  })

  it('ends no file without a line end, and writes each folder that git would drop', () => {
    const texts = Object.entries(filesOf()).filter(([, content]) => typeof content === 'string' && content !== '')
    expect(texts.filter(([, text]) => !/[^\n]\n$/.test(String(text))).map(([path]) => path)).toEqual([])
    expect(Object.keys(filesOf())).toEqual(expect.arrayContaining(['articles/.gitkeep', '.gitignore']))
  })
})

describe('what surrounds the newsroom', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

  it('is a package that knows this version, with a script for each command that it names', async () => {
    const made = JSON.parse(textOf('package.json', { name: 'El Faro del Sur' }))
    expect(made).toMatchObject({
      name: 'el-faro-del-sur',
      private: true,
      dependencies: { 'facing-pages': `^${version}` },
    })
    const { name } = JSON.parse(textOf('package.json', { name: 'Faro '.repeat(60) }))
    expect(name).toMatch(/^faro[a-z-]{1,210}$/)
    const { stdout } = await runMain(['--help', '--lang', 'en'])
    for (const [name, script] of Object.entries(made.scripts)) {
      expect(script).toBe(`facing ${name}`)
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    }
    const named = [...textOf('README.md').matchAll(/npm run (\w+)/g)].map(([, name = '']) => name)
    for (const name of named) expect(made.scripts).toHaveProperty(name)
  })

  it('is a readme in both languages, the first one first, its name as it is', () => {
    const [es, en] = [textOf('README.md'), textOf('README.md', { first: 'en', name: 'A*B' })]
    expect(es).toMatch(/^# El Faro\n\n## En español\n[\s\S]*\n## In English\n/)
    expect(en).toMatch(/^# A\\\*B\n\n## In English\n[\s\S]*\n## En español\n/)
  })

  it('reads problems in the task of VS Code as this repository does', () => {
    const here = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
    const [task] = JSON.parse(textOf('.vscode/tasks.json')).tasks
    expect(task).toEqual({ ...here.tasks[0], command: 'npx facing check --format github' })
  })

  it('names schemas that are in the package', () => {
    const schemas = Object.keys(JSON.parse(textOf('.vscode/settings.json'))['yaml.schemas'])
    expect(schemas).toHaveLength(6)
    for (const path of schemas) readFileSync(path.replace('./node_modules/facing-pages/', ''))
  })

  it('is a workflow that checks proposals, and publishes on push and daily with no more rights than it needs', () => {
    const { on, permissions, jobs } = parse(textOf('.github/workflows/publish.yml'))
    expect(Object.keys(on)).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch'])
    expect(permissions).toEqual({ contents: 'read' })
    expect(jobs.check.permissions).toBeUndefined()
    expect(jobs.publish.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
    const steps: { uses?: string; run?: string }[] = [...jobs.check.steps, ...jobs.publish.steps]
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(
      expect.arrayContaining(['npx facing check --format github', 'npx facing build']),
    )
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })
})
