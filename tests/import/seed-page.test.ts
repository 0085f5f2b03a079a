import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runMain } from '../support/run-main.ts'

const OP_ED = '../shared/op-eds/didi-global-americans.en.txt'
const URL_OF_ORIGINAL = 'https://www.infobae.com/america/2026/03/10/el-puente-que-espera/'

/** A page of ours in the form of the real one: photo line, note, paragraphs, author, disclaimer, all on lines of their own. */
const OURS = `Photo Source: Estudio Norte
Note: This article was originally published in Spanish in Infobae. To read the original version, please click here.
${Array.from({ length: 10 }, (_, i) => `The bridge over the river has been closed for ${i + 2} years, and the town at its foot has learned to count the hours that its people lose at the ford.`).join('\n')}
The council meets again in May, when the water falls and the trucks come back to the road that leads to it.
Marta Quiroga is a transport economist at the Institute of the River.
All opinions and content are solely the opinion of the author and do not necessarily represent the viewpoints of the Notebook.
`

/** A newsroom that has only the outlet. */
function newsroom(): string {
  const root = mkdtempSync(join(tmpdir(), 'seed-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'articles'))
  mkdirSync(join(root, 'newsroom'))
  writeFileSync(
    join(root, 'newsroom/site.yml'),
    'url: https://example.org/\nlanguages: [en, es]\ntitle: {es: Cuaderno, en: Notebook}\n',
  )
  writeFileSync(
    join(root, 'newsroom/outlets.yml'),
    'infobae: {name: Infobae, language: es, hosts: [www.infobae.com], url: https://www.infobae.com/}\n',
  )
  return root
}

const setsOf = (sets: Record<string, string>) =>
  Object.entries(sets).flatMap(([key, value]) => ['--set', `${key}=${value}`])

async function importPage(page: string, author: string, root: string) {
  cpSync(page, join(root, 'page.txt'))
  const said = await runMain(['import', 'page.txt', '--key', 'page', '--root', root, '--format', 'json'], { cwd: root })
  const { missing } = JSON.parse(said.stdout)
  expect(missing.map(({ key }: { key: string }) => key)).toEqual(
    expect.arrayContaining(['title', 'description', 'original.url', 'photo.file']),
  )
  const text = readFileSync(join(root, 'articles/page/index.en.md'), 'utf8')
  expect(text).toContain('  language: es\n  outlet: infobae\n')
  expect(text).toContain('photo:\n  credit: ')
  expect(text.split('---\n\n')[1]?.trim().split('\n\n').length).toBe(11)
  expect(readFileSync(join(root, `newsroom/people/${author}.yml`), 'utf8')).toMatch(/^bio:\n {2}en: /m)
  const { exit } = await runMain([
    'import',
    '--key',
    'page',
    '--root',
    root,
    ...setsOf({
      title: 'The Bridge That Waits',
      description: 'A town counts the hours that a closed bridge costs it.',
      'original.url': URL_OF_ORIGINAL,
      'original.title': 'El puente que espera',
      translators: author,
      'permission.by': 'Infobae',
      'permission.date': '2026-03-11',
    }),
  ])
  expect(exit).toBe(0)
}

const problemsOf = async (root: string): Promise<string[]> => {
  const { stdout } = await runMain(['check', '--root', root, '--format', 'json'])
  const { problems } = JSON.parse(stdout) as { problems: { check: string; severity: string }[] }
  return problems.filter(({ severity }) => severity !== 'info').map(({ check }) => check)
}

describe('a page as an editor pastes it', () => {
  it('is imported, completed and free of problems', async () => {
    const root = newsroom()
    writeFileSync(join(root, 'ours.txt'), OURS)
    await importPage(join(root, 'ours.txt'), 'marta-quiroga', root)
    expect(await problemsOf(root)).toEqual([])
  })

  it.runIf(existsSync(OP_ED))('is the real one, of which its two slips are told and nothing else', async () => {
    const root = newsroom()
    await importPage(OP_ED, 'r-evan-ellis', root)
    expect(await problemsOf(root)).toEqual(['word-doubled', 'enumeration-duplicate'])
  })
})
