import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A folder that knows nothing of this checkout. */
const folder = mkdtempSync(join(tmpdir(), 'packages-'))
const newsroom = join(folder, 'my-newsroom')

/** What a command says, run as people do; throws where it does not end with 0. */
const run = (cwd: string, command: string, ...argv: string[]): string =>
  execFileSync(command, argv, { cwd, encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', NO_COLOR: '1' } })

const tarball = (name: string): string =>
  join(folder, readdirSync(folder).find((file) => file.startsWith(name) && file.endsWith('.tgz')) ?? name)

beforeAll(() => {
  run('.', 'node', 'bin/compile.mjs')
  run('.', 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder)
  run('.', 'npm', 'pack', '--silent', '--pack-destination', folder, resolve('dist/create'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('create-facing-pages', () => {
  const begin = (...argv: string[]) =>
    run(
      folder,
      'npm',
      'exec',
      '--yes',
      '--offline',
      `--package=${tarball('create-')}`,
      '--',
      'create-facing-pages',
      ...argv,
    )

  it('begins a newsroom without anything else installed', () => {
    expect(begin('my-newsroom', '--name', 'The Lantern')).toContain('cd my-newsroom\n  npm install\n  npm run dev\n')
    expect(readdirSync(newsroom)).toEqual(
      expect.arrayContaining([
        '.github',
        '.gitignore',
        '.vscode',
        'README.md',
        'articles',
        'newsroom',
        'package.json',
        'pages',
      ]),
    )
    expect(() => begin('my-newsroom', '--name', 'The Lantern')).toThrow('Unexpected `newsroom/site.yml`')
  })

  it('has the version of what it begins with', () => {
    const [{ version }, made] = ['package.json', 'create/package.json'].map((path) =>
      JSON.parse(readFileSync(path, 'utf8')),
    )
    expect(made.version).toBe(version)
  })
})

describe('a newsroom with facing-pages installed', () => {
  it('is checked and built, with its sample and without it', () => {
    run(newsroom, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball('facing-'))
    expect(run(newsroom, 'npm', 'run', 'check')).toContain('✓ 3 articles, 6 editions: no problems\n')
    expect(run(newsroom, 'npm', 'run', 'build')).toContain('published: ')
    expect(existsSync(join(newsroom, '_site/en/one-text-two-editions/index.html'))).toBe(true)
    rmSync(join(newsroom, 'articles/two-editions'), { recursive: true })
    expect(run(newsroom, 'npm', 'run', 'check')).toContain('✓ 2 articles, 4 editions: no problems\n')
    expect(run(newsroom, 'npm', 'run', 'build')).toContain('published: ')
  })

  it('goes on with a person and an article of its own', () => {
    run(newsroom, 'npx', 'facing', 'new', 'person', '--name', 'Ana Ruiz')
    const said = run(newsroom, 'npx', 'facing', 'new', 'article', '--title', 'The Night Bus', '--author', 'Ana Ruiz')
    expect(said).toContain('✓ articles/the-night-bus/index.en.md\n')
    expect(run(newsroom, 'npm', 'run', 'check')).toContain('warnings')
  })
})
