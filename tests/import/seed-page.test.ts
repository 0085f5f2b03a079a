import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runMain } from '../support/run-main.ts'

const OP_ED = '../shared/op-eds/didi-global-americans.en.txt'

/** What is known of an original besides what its page says. */
interface KnownOriginal {
  outlet: string
  url: string
  title: string
}

const REAL: KnownOriginal = {
  outlet: 'infobae',
  url: 'https://www.infobae.com/america/mundo/2021/08/25/didi-y-los-riesgos-de-la-expansion-del-comercio-electronico-chino-en-america-latina/',
  title: 'Didi y los riesgos de la expansión del comercio electrónico chino en América Latina',
}
const INVENTED: KnownOriginal = {
  outlet: 'la-ribera',
  url: 'https://laribera.example/2026/03/10/el-puente-que-espera/',
  title: 'El puente que espera',
}

/** A page of ours in the form of the real one: photo line, note, paragraphs, author, disclaimer, all on lines of their own. */
const OURS = `Photo Source: Estudio Norte
Note: This article was originally published in Spanish in La Ribera. To read the original version, please click here.
${Array.from({ length: 10 }, (_, i) => `The bridge over the river has been closed for ${i + 2} years, and the town at its foot has learned to count the hours that its people lose at the ford.`).join('\n')}
The council meets again in May, when the water falls and the trucks come back to the road that leads to it.
Marta Quiroga is a transport economist at the Institute of the River.
All opinions and content are solely the opinion of the author and do not necessarily represent the viewpoints of the Notebook.
`

/** A newsroom that has only the outlets. */
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
    'infobae: {name: Infobae, language: es, hosts: [www.infobae.com]}\n' +
      'la-ribera: {name: La Ribera, language: es, hosts: [laribera.example]}\n',
  )
  return root
}

const setsOf = (sets: Record<string, string>) =>
  Object.entries(sets).flatMap(([key, value]) => ['--set', `${key}=${value}`])

async function importPage(page: string, author: string, original: KnownOriginal, root: string) {
  cpSync(page, join(root, 'page.txt'))
  const said = await runMain(['import', 'page.txt', '--key', 'page', '--root', root, '--format', 'json'], { cwd: root })
  const { missing } = JSON.parse(said.stdout)
  expect(missing.map(({ key }: { key: string }) => key)).toEqual(
    expect.arrayContaining(['title', 'description', 'original.url', 'photo.file']),
  )
  const text = readFileSync(join(root, 'articles/page/index.en.md'), 'utf8')
  expect(text).toContain(`  language: es\n  outlet: ${original.outlet}\n`)
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
      'original.url': original.url,
      'original.title': original.title,
      translators: author,
      'permission.by': 'The outlet',
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

/** The page of the article, built. */
async function builtPage(root: string): Promise<string> {
  const { exit, stdout } = await runMain(['build', '--root', root])
  expect(exit, stdout).toBe(0)
  return readFileSync(join(root, '_site/en/the-bridge-that-waits/index.html'), 'utf8')
}

/** The original's title in its language, as a link. */
const linkTo = ({ url, title }: KnownOriginal) =>
  new RegExp(`<a[^>]+href="${url}"[^>]*lang="es"[^>]*>(?:<[^>]+>)*${title}<`)

describe('a page as an editor pastes it', () => {
  it('is imported, completed, free of problems and published with the original’s title linked', async () => {
    const root = newsroom()
    writeFileSync(join(root, 'ours.txt'), OURS)
    await importPage(join(root, 'ours.txt'), 'marta-quiroga', INVENTED, root)
    expect(await problemsOf(root)).toEqual([])
    expect(await builtPage(root)).toMatch(linkTo(INVENTED))
  })

  it.runIf(existsSync(OP_ED))('is the real one, of which its two slips are told and nothing else', async () => {
    const root = newsroom()
    await importPage(OP_ED, 'r-evan-ellis', REAL, root)
    expect(await problemsOf(root)).toEqual(['word-doubled', 'enumeration-duplicate'])
    expect(await builtPage(root)).toMatch(linkTo(REAL))
  })
})
