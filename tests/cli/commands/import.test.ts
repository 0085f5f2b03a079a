import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PHOTO } from '../../support/newsroom.ts'
import { runMain } from '../../support/run-main.ts'

const NEWSROOM: Record<string, string> = {
  'newsroom/site.yml': 'url: https://example.org/\nlanguages: [en, es]\ntitle: {es: Cuaderno, en: Notebook}\n',
  'newsroom/outlets.yml': 'litoral: {name: El Litoral, language: es, hosts: [litoral.example]}\n',
  'newsroom/people/ana-ruiz.yml': 'name: Ana Ruiz\n',
  'newsroom/disclaimers.yml': '# Ours\nhouse: {es: Es su opinión., en: It is their opinion.}\n',
}

const PAGE = `The Bridge That Waits

By Ána Ruíz and Tom Hale

Photo: Estudio Norte

Note: This article was originally published in Spanish in El Litoral. To read it, click here: https://litoral.example/puente?utm_source=mail

The bridge over the river has been closed since the flood of 2019, and the town has learned to count the hours that it loses. Nobody has said when it will open.

The council counted 41 trucks an hour at the ford in May. In winter they wait until the water falls.

Tom Hale is a reporter who writes about rivers and roads.

All opinions are solely those of the authors.
`

/** A newsroom with a folder of documents beside its own. */
function newsroomWith(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'articles'))
  for (const [path, content] of Object.entries({ ...NEWSROOM, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

const run = (root: string, ...argv: string[]) => runMain(['import', ...argv, '--root', root], { cwd: root })
const json = async (root: string, ...argv: string[]) =>
  JSON.parse((await run(root, ...argv, '--format', 'json')).stdout)
const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('facing import', () => {
  it('makes an edition, people and a disclaimer of a pasted page, and tells what is missing', async () => {
    const root = newsroomWith({ 'page.txt': PAGE })
    const said = await json(root, 'page.txt', '--key', 'bridge')
    expect(said.written.sort()).toEqual([
      'articles/bridge/index.en.md',
      'newsroom/disclaimers.yml',
      'newsroom/people/tom-hale.yml',
    ])
    expect(text(root, 'articles/bridge/index.en.md')).toContain(`title: The Bridge That Waits
slug: the-bridge-that-waits
date: 2026-03-20
authors: [ana-ruiz, tom-hale]
original:
  language: es
  outlet: litoral
  url: https://litoral.example/puente
disclaimer: author-opinion
photo:
  credit: Estudio Norte
---

The bridge over the river`)
    expect(text(root, 'newsroom/people/tom-hale.yml')).toContain('en: Tom Hale is a reporter')
    expect(text(root, 'newsroom/disclaimers.yml')).toBe(
      `${NEWSROOM['newsroom/disclaimers.yml']}author-opinion:\n  en: All opinions are solely those of the authors.\n`,
    )
    expect(said.missing.map(({ key }: { key: string }) => key)).toEqual([
      'description',
      'translators',
      'license',
      'photo.file',
    ])
    expect(said.missing[0].set).toBe('facing import --key bridge --lang en --set description="…"')
    expect(said.recognised.map(({ key }: { key: string }) => key)).toContain('photo.credit')
  })

  it('gives what `format` leaves as it is', async () => {
    const root = newsroomWith({ 'page.txt': PAGE })
    await run(root, 'page.txt', '--key', 'bridge')
    expect((await runMain(['format', '--check', '--root', root])).exit).toBe(0)
  })

  it('completes an edition by --set, in the lines of the keys alone', async () => {
    const root = newsroomWith({ 'page.txt': PAGE, 'pictures/el puente.jpg': PHOTO })
    await run(root, 'page.txt', '--key', 'bridge')
    const before = text(root, 'articles/bridge/index.en.md')
    const sets = [
      'description=A bridge: closed.',
      'translators=Ana Ruiz',
      'photo.file=pictures/el puente.jpg',
      'photo.alt=A bridge.',
    ]
    const { exit } = await run(root, '--key', 'bridge', ...sets.flatMap((each) => ['--set', each]))
    expect(exit).toBe(0)
    const after = text(root, 'articles/bridge/index.en.md')
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
      'description: "A bridge: closed."',
      'translators: [ana-ruiz]',
      '  file: el-puente.jpg',
      '  alt: A bridge.',
    ])
    expect(existsSync(join(root, 'articles/bridge/el-puente.jpg'))).toBe(true)
  })

  it.each([
    ['original.url=nowhere', 'expected an absolute https address'],
    ['origin.url=https://a.example/', 'did you mean `original.url`?'],
    ['title', 'expected a key of front matter and its value'],
    ['date=yesterday', 'YYYY-MM-DD'],
  ])('refuses --set %s', async (set, words) => {
    const root = newsroomWith({ 'page.txt': PAGE })
    await run(root, 'page.txt', '--key', 'bridge')
    const before = text(root, 'articles/bridge/index.en.md')
    const { exit, stderr } = await run(root, '--key', 'bridge', '--set', set)
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(words)])
    expect(text(root, 'articles/bridge/index.en.md')).toBe(before)
  })

  it('makes a pair of two documents in two languages', async () => {
    const root = newsroomWith({
      'puente.md':
        '# El puente que espera\n\nEl puente sobre el río está cerrado desde 2019.\n\nEl concejo contó 41 camiones por hora.\n',
      'bridge.md':
        '# The Bridge That Waits\n\nThe bridge over the river has been closed since 2019.\n\nThe council counted 41 trucks an hour.\n',
    })
    const said = await json(root, 'puente.md', 'bridge.md', '--key', 'bridge')
    expect(readdirSync(join(root, 'articles/bridge')).sort()).toEqual(['index.en.md', 'index.es.md'])
    expect(text(root, 'articles/bridge/index.en.md')).not.toContain('original:')
    expect(said.beads.length).toBe(2)
  })

  it('joins the article that another system’s key names', async () => {
    const document = (title: string, said: string) =>
      `---\ntitle: ${title}\ntranslationKey: The Bridge\n---\n\n${said}\n`
    const root = newsroomWith({
      'puente.md': document('El puente', 'El puente sobre el río está cerrado desde 2019.'),
      'bridge.md': document('A Bridge', 'The bridge over the river has been closed since 2019.'),
    })
    await run(root, 'puente.md')
    await run(root, 'bridge.md')
    expect(readdirSync(join(root, 'articles/the-bridge')).sort()).toEqual(['index.en.md', 'index.es.md'])
  })

  it('writes the other edition of an article, and tells a fact that differs', async () => {
    const root = newsroomWith({
      'puente.md': '# El puente\n\nEl puente sobre el río está cerrado desde 2019.\n',
      'bridge.txt':
        'The Bridge\n\nBy Somebody Else\n\nThe bridge over the river has been closed since 2019, and nobody says until when it will be.\n',
    })
    await run(root, 'puente.md', '--key', 'bridge', '--set', 'authors=Ana Ruiz')
    const said = await json(root, 'bridge.txt', '--translation-of', 'bridge')
    expect(text(root, 'articles/bridge/index.en.md')).not.toContain('authors:')
    expect(said.notes).toContainEqual(expect.objectContaining({ kind: 'fact-differs', key: 'authors' }))
    expect(said.beads.length).toBe(1)
  })

  it.each<[what: string, argv: string[], exit: number, words: string]>([
    ['a key that is taken', ['a.md', '--key', 'taken'], 3, '--translation-of taken'],
    ['a key that leaves the folder', ['a.md', '--key', '../../out'], 2, '../../out'],
    ['a key that is a language', ['a.md', '--key', 'en'], 2, '`en`'],
    ['a file that is not there', ['nada.docx'], 3, 'nada.docx'],
    ['a folder', ['articles'], 3, 'articles'],
    ['a link', ['link.md'], 3, 'link.md'],
    ['an article that does not exist', ['a.md', '--translation-of', 'no-such-article'], 2, 'no-such-article'],
    ['two documents of one key', ['a.md', 'b.md', '--key', 'twice'], 3, 'twice'],
    ['a text in neither language', ['c.md', '--key', 'words'], 3, '--lang es'],
  ])('refuses %s and writes nothing', async (_, argv, exit, words) => {
    const root = newsroomWith({
      'articles/taken/index.es.md': '---\ntitle: A\n---\n\nEl texto.\n',
      'a.md': 'The text is here, and it is short.\n',
      'b.md': 'The text is here, and it is another.\n',
      'c.md': '1234\n',
    })
    symlinkSync(join(root, 'a.md'), join(root, 'link.md'))
    const before = readdirSync(root, { recursive: true }).sort()
    const said = await run(root, ...argv)
    expect([said.exit, said.stderr.replace(/\s+/g, ' ')]).toEqual([exit, expect.stringContaining(words)])
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before)
  })

  it('shows with --dry-run what it would write, and writes nothing', async () => {
    const root = newsroomWith({ 'page.txt': PAGE })
    const before = readdirSync(root, { recursive: true }).sort()
    const said = await json(root, 'page.txt', '--dry-run')
    expect([said.written, said.wouldWrite]).toEqual([
      [],
      expect.arrayContaining(['articles/the-bridge-that-waits/index.en.md']),
    ])
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before)
    const { problems } = await json(root, 'page.txt')
    expect([problems.length > 0, said.problems]).toEqual([true, problems])
  })

  it('reads standard input', async () => {
    const root = newsroomWith({})
    const readInput = async () => new Uint8Array(Buffer.from(PAGE))
    await runMain(['import', '-', '--root', root, '--key', 'bridge'], { cwd: root, readInput })
    expect(text(root, 'articles/bridge/index.en.md')).toContain('title: The Bridge That Waits')
  })

  it('tells people in the language of the newsroom, whatever the text’s is', async () => {
    const root = newsroomWith({ 'page.txt': PAGE })
    const { stdout } = await run(root, 'page.txt', '--lang', 'es', '--key', 'bridge')
    expect(stdout).toContain('was written from `page.txt`')
    expect(stdout).toContain('Say it with: facing import --key bridge --lang es --set')
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true)
  })
})
