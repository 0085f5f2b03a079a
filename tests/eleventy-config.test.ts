import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { writeNewsroom } from './support/newsroom.ts'

const CHECKOUT = resolve('.')
const TOOL = ['bin', 'src', 'layouts', 'node_modules', 'eleventy.config.ts', 'package.json', '.npmrc']

/** Programs that Eleventy would run, were a newsroom its input. */
const NOT_OURS = {
  'evil.11ty.js': 'export default () => "evil"',
  'articles/evil.11ty.js': 'export default () => "evil"',
  'articles/night-bus/night-bus.11tydata.js': 'throw new Error("evil")',
  '_data/evil.js': 'throw new Error("evil")',
  '.eleventy.js': 'throw new Error("evil")',
}

/** The newsroom of a checkout of the tool. */
function checkout(): string {
  const root = writeNewsroom()
  for (const name of TOOL) symlinkSync(join(CHECKOUT, name), join(root, name))
  return root
}

function run(cwd: string, ...argv: string[]) {
  const [command = '', ...rest] = argv
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  })
  return { status, said: stdout + stderr }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

it('has Eleventy’s own command line make the pages of `facing build`, byte for byte', () => {
  const root = checkout()
  expect(run(root, 'node', 'bin/facing.js', 'build', '--out', 'built')).toMatchObject({ status: 0 })
  for (const [path, text] of Object.entries(NOT_OURS)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const eleventy = run(root, 'npx', '@11ty/eleventy', '--config=eleventy.config.ts', '--quiet')
  expect(eleventy).toMatchObject({ status: 0 })
  const pages = filesIn(join(root, '_site'))
  expect(pages.filter((path) => !path.endsWith('.html'))).toEqual([])
  expect(pages.length).toBeGreaterThan(20)
  const differing = pages.filter(
    (path) => !readFileSync(join(root, '_site', path)).equals(readFileSync(join(root, 'built', path))),
  )
  expect(differing).toEqual([])
  const isRedirect = (path: string) => readFileSync(join(root, 'built', path), 'utf8').includes('http-equiv="refresh"')
  const missing = filesIn(join(root, 'built')).filter((path) => path.endsWith('.html') && !pages.includes(path))
  // Files beside pages, of which pages show a part.
  const isBlocks = (path: string) => /\/(?:paragraphs|parrafos)\/index\.html$/.test(path)
  expect(missing.filter((path) => !isRedirect(path) && !isBlocks(path))).toEqual([])
})

it('says why Eleventy makes no pages where `facing build` would not', () => {
  const root = checkout()
  writeFileSync(join(root, 'newsroom/topics.yml'), '')
  const { status, said } = run(root, 'npx', '@11ty/eleventy', '--config=eleventy.config.ts')
  expect(status).not.toBe(0)
  expect(said).toMatch(/: 1 error\. /)
  expect(existsSync(join(root, '_site'))).toBe(false)
})
