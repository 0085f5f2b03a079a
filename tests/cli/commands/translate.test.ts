import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/model.ts'
import { fakeTerminal, KEYS } from '../../support/fake-terminal.ts'
import { LOCK } from '../../support/lock.ts'
import { EN, ES, editFile, FILES, SITE, TODAY, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const run = (root: string, ...words: string[]) => runMain([...words, '--root', root, '--lang', 'en'])

/** The test newsroom whose article has no translation yet, and the translation begun. */
async function begun(...options: string[]): Promise<string> {
  const root = writeNewsroom({ [EN]: null })
  await run(root, 'translate', 'night-bus', ...options)
  return root
}

/** What is to be done in English, by the contract. */
async function english(root: string) {
  const { articles } = await runJson('status', 'night-bus', '--root', root)
  return articles[0].editions[1]
}

/** `check severity line` of all that is told of the translation. */
async function told(root: string): Promise<string[]> {
  const { problems } = await runJson('check', 'night-bus', '--root', root)
  return problems
    .filter(({ file }: Problem) => file === EN)
    .map(({ check, severity, line }: Problem) => `${check} ${severity} ${line}`)
}

const HEAD = `---
title:
description:
slug:
date: ${TODAY}
draft: true
translators: [tom-hale]
photo:
  alt:
  caption:
---
`
const OPEN = ['fm-title', 'fm-description', 'fm-alt', 'fm-caption', 'p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58']

describe('facing translate', () => {
  it('writes front matter to complete, the source to overwrite, and a lock in which all is open', async () => {
    const root = await begun('--translator', 'Tom Hale')
    const source = String(FILES[ES])
    expect(read(root, EN)).toBe(HEAD + source.slice(source.indexOf('\n---\n', 3) + 5))
    const [, ...lines] = read(root, LOCK).trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t')[0])).toEqual([...OPEN, 'li-360732'])
    expect(lines[4]).toBe(
      'p-b75e39\tb75e3977f1af\t-\tEl autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.\t-\topen',
    )
    expect(lines.every((line) => line.endsWith('\t-\topen'))).toBe(true)
    expect(await runJson('format', '--check', '--root', root)).toMatchObject({
      changed: expect.not.arrayContaining([EN]),
    })
  })

  it('answers what was written and what is to be completed', async () => {
    const root = writeNewsroom({ [EN]: null })
    expect(await runJson('translate', 'night-bus', '--root', root)).toEqual({
      version: 1,
      written: [EN, LOCK],
      missing: ['title', 'description', 'slug', 'translators', 'photo.alt', 'photo.caption'],
      dropped: [],
      problems: [],
    })
    expect(read(root, EN)).toContain('\ntranslators:\n')
  })

  it.each([
    ['a name', ['Tom Hale'], 'translators: [tom-hale]'],
    ['several', ['tom-hale, Ana Ruiz'], 'translators: [tom-hale, ana-ruiz]'],
    ['nothing yet', [''], 'translators:'],
  ])('asks at a terminal who translates: %s', async (_what, answers, line) => {
    const root = writeNewsroom({ [EN]: null })
    const { terminal } = fakeTerminal(...answers.map((answer) => `${answer}${KEYS.enter}`))
    const { exit } = await runMain(['translate', 'night-bus', '--root', root, '--lang', 'en'], { terminal })
    expect([exit, read(root, EN).split('\n')[6]]).toEqual([0, line])
  })

  it('writes nothing where the answer is Ctrl-C', async () => {
    const root = writeNewsroom({ [EN]: null })
    const { terminal } = fakeTerminal(KEYS.ctrlC)
    expect((await runMain(['translate', 'night-bus', '--root', root], { terminal })).exit).toBe(2)
    expect([existsSync(join(root, EN)), existsSync(join(root, LOCK))]).toEqual([false, false])
  })

  it('goes from the first word to publication, and no half of a sentence counts as in step on the way', async () => {
    const root = await begun('--translator', 'tom-hale')
    expect(await english(root)).toEqual({
      language: 'en',
      state: 'draft',
      changed: OPEN.slice(4).concat('li-360732'),
      missing: OPEN.slice(0, 4),
      words: 66,
    })
    expect((await run(root, 'status', 'night-bus')).stdout).toContain('translate index.en.md')
    const toComplete = [2, 3, 4].map((line) => `value-unexpected info ${line}`)
    const beside = [9, 10].map((line) => `value-unexpected info ${line}`)
    const draft = 'edition-missing warning 6'
    expect(await told(root)).toEqual([...toComplete, draft, ...beside])

    editFile(root, EN, swap(['El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.', 'The bus lea']))
    expect(await told(root)).toEqual([...toComplete, draft, ...beside, 'number-mismatch warning 13'])
    expect((await english(root)).changed).toContain('p-b75e39')
    expect((await run(root, 'diff', 'night-bus')).stdout).toBe(
      '`night-bus`: 9 texts are open, and not in step yet. Once finished: facing accept\nnight-bus\n',
    )

    editFile(
      root,
      EN,
      swap(['The bus lea', 'The bus leaves at twelve and comes back at six. It carries 45 passengers.']),
    )
    expect(await told(root)).toEqual([...toComplete, draft, ...beside, 'number-mismatch warning 13'])
    editFile(root, EN, swap(['45', '40']))
    await run(root, 'accept', 'night-bus', 'p-b75e39')
    expect(read(root, LOCK)).toMatch(/^p-b75e39\t.*\tThe bus leaves .* It carries 40 passengers\.$/m)
    const { changed, words } = await english(root)
    expect([changed, words]).toEqual([['quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732'], 52])

    const { stdout } = await run(root, 'accept', 'night-bus')
    expect(stdout).toMatch(/was recorded so already\n {2}8 texts stay open/)

    writeFileSync(join(root, EN), swap(['date: 2026-03-14', 'date: 2026-03-20'])(String(FILES[EN])))
    expect(await told(root)).toEqual(
      ['title 2', 'description 3', 'alt 8', 'caption 9']
        .map((line) => `block-open warning ${line.split(' ')[1]}`)
        .concat([14, 16, 18, 19].map((line) => `block-open warning ${line}`)),
    )
    expect((await english(root)).state).toBe('changed')
    await run(root, 'accept', 'night-bus')
    expect(await told(root)).toEqual([])
    expect(await english(root)).toEqual({ language: 'en', state: 'current', changed: [], missing: [], words: 0 })
    expect(read(root, LOCK)).not.toContain('open')
  })

  it.each([
    ['a language that is none', ['--to', 'pt'], 2, 'Unexpected value `pt` of `--to`, expected es, en'],
    ['a person whom nobody knows', ['--translator', 'tom-hail'], 2, 'did you mean `tom-hale`?'],
    ['the language of the edition that is there', ['--to', 'es'], 3, 'Unexpected `articles/night-bus/index.es.md`'],
  ])('refuses %s', async (_what, options, exit, said) => {
    const root = writeNewsroom({ [EN]: null })
    const ran = await run(root, 'translate', 'night-bus', ...options)
    expect([ran.exit, existsSync(join(root, EN)), existsSync(join(root, LOCK))]).toEqual([exit, false, false])
    expect((ran.stdout + ran.stderr).replace(/\s+/g, ' ')).toContain(said)
  })

  it('never writes over an edition, nor over what was recorded', async () => {
    const root = writeNewsroom()
    const ran = await run(root, 'translate', 'night-bus')
    expect([ran.exit, read(root, EN), existsSync(join(root, LOCK))]).toEqual([3, FILES[EN], false])
    const other = writeNewsroom({ [EN]: null, [LOCK]: '# sync.lock 1\n' })
    expect((await run(other, 'translate', 'night-bus')).exit).toBe(3)
    expect([existsSync(join(other, EN)), read(other, LOCK)]).toEqual([false, '# sync.lock 1\n'])
  })

  it.each([
    ['en', 'expected no English edition yet: what is there', 'Nothing was written. `facing status night-bus` tells'],
    ['es', 'se esperaba que aún no hubiera edición en inglés', 'No se ha escrito nada. `facing status night-bus` dice'],
  ])('names the command that tells what is left of an edition that is there: %s', async (language, ...said) => {
    const root = writeNewsroom()
    const { terminal, shown } = fakeTerminal()
    const ran = await runMain(['translate', 'night-bus', '--root', root, '--lang', language], { terminal })
    const stderr = ran.stderr.replace(/\s+/g, ' ')
    for (const part of [`\`${EN}\``, ...said]) expect(stderr).toContain(part)
    expect([ran.exit, shown()]).toEqual([3, ''])
  })

  it('begins no original from its translation', async () => {
    const root = writeNewsroom({
      [ES]: null,
      [EN]: swap(['translators', 'original: {language: es}\nauthors: [ana-ruiz]\ntranslators']),
    })
    const ran = await run(root, 'translate', 'night-bus')
    expect([ran.exit, existsSync(join(root, ES))]).toEqual([2, false])
    expect((ran.stderr + ran.stdout).replace(/\s+/g, ' ')).toContain(
      'the Spanish edition of `night-bus` is the one that',
    )
  })

  it('copies no text that cannot be relied on', async () => {
    const root = writeNewsroom({ [EN]: null, [ES]: swap(['- Los domingos', '<<<<<<< HEAD\n- Los domingos']) })
    const ran = await run(root, 'translate', 'night-bus')
    expect([ran.exit, existsSync(join(root, EN))]).toEqual([1, false])
    expect(ran.stdout).toMatch(/conflict-marker[\s\S]*✗ `night-bus`: not begun/)
  })

  it('dates the edition by the site’s time zone, and credits nobody on a page', async () => {
    const about =
      '---\ntitle: Acerca de\ndescription: Quiénes somos.\nslug: acerca-de\ndate: 2026-01-02\n---\n\nSomos dos personas.\n'
    const root = writeNewsroom({
      [SITE]: (text) => `${text}timezone: America/Bogota\n`,
      'pages/about/index.es.md': about,
    })
    const now = new Date('2026-03-21T03:00:00Z')
    await runMain(['translate', 'about', '--root', root], { now: () => now })
    expect(read(root, 'pages/about/index.en.md')).toBe(
      '---\ntitle:\ndescription:\nslug:\ndate: 2026-03-20\ndraft: true\n---\n\nSomos dos personas.\n',
    )
  })
})
