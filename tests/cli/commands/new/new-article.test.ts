import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeTerminal, KEYS } from '../../../support/fake-terminal.ts'
import { PHOTO, SITE, writeNewsroom } from '../../../support/newsroom.ts'
import { runJson, runMain } from '../../../support/run-main.ts'

const LICENSED = { [SITE]: (text: string) => `${text}license: CC-BY-4.0\n` }
const begin = (root: string, ...argv: string[]) => runMain(['new', 'article', '--root', root, '--lang', 'en', ...argv])
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('facing new article', () => {
  it('writes a draft with what is needed, and says what is left', async () => {
    const root = writeNewsroom(LICENSED)
    const { exit, stdout } = await begin(root, '--title', 'Ñandúes: el «otro» avestruz', '--author', 'ana ruíz')
    expect([exit, stdout]).toEqual([
      0,
      `✓ articles/nandues-el-otro-avestruz/index.es.md

Still to be written:
  A description: one or two sentences for lists and search engines.
  The text, below the second line of hyphens.

Next:
  Write the text in articles/nandues-el-otro-avestruz/index.es.md;
  \`facing check nandues-el-otro-avestruz\` says what is missing. To publish it,
  take out \`draft: true\`.
`,
    ])
    expect(read(root, 'articles/nandues-el-otro-avestruz/index.es.md')).toBe(`---
title: "Ñandúes: el «otro» avestruz"
description:
slug: nandues-el-otro-avestruz
date: 2026-03-20
draft: true
authors: [ana-ruiz]
original:
  language: es
---

<!-- nota: escriba aquí el texto en lugar de esta línea: una línea en blanco entre párrafos, ## ante un subtítulo. -->
`)
    const { summary } = await runJson('check', 'nandues-el-otro-avestruz', '--root', root)
    expect(summary).toMatchObject({ errors: 0 })
  })

  it('takes all from options, and is without a problem once it has a text', async () => {
    const root = writeNewsroom(LICENSED)
    const options = ['--title', 'Rain', '--description', 'It rains.', '--author', 'tom-hale', '--date', '2026-04-01']
    const { written, missing } = await runJson(
      'new',
      'article',
      'wet-day',
      '--root',
      root,
      '--language',
      'en',
      ...options,
    )
    expect([written, missing]).toEqual([
      ['articles/wet-day/index.en.md'],
      [{ key: 'body', message: expect.stringContaining('El texto') }],
    ])
    expect(read(root, 'articles/wet-day/index.en.md')).toMatch(
      /^---\ntitle: Rain\ndescription: It rains\.\nslug: rain\ndate: 2026-04-01\ndraft: true\nauthors: \[tom-hale\]\n/,
    )
    expect((await begin(root, '--title', 'x', '--quiet')).stdout).toBe('')
  })

  it.each([
    ['a title that an article has', 'Night Bus', 'night-bus-2', 'night-bus'],
    ['a title in no letters of ours', 'Дождь', 'article', 'article'],
    ['a title that is a code of a language', 'EN', 'en-2', 'en-2'],
    ['a title of two letters', 'Yo', 'yo-2', 'yo'],
    ['a title that is a path of the site', 'Archive', 'archive', 'archive-2'],
    ['a title that is the name of a device', 'Con', 'article', 'article'],
    ['a very long title', 'word '.repeat(30), 'word-'.repeat(16).slice(0, -1), 'word-'.repeat(16).slice(0, -1)],
  ])('makes key and slug of %s', async (_, title, key, slug) => {
    const root = writeNewsroom()
    const { written } = await runJson('new', 'article', '--root', root, '--title', title, '--author', 'tom-hale')
    expect(written).toEqual([`articles/${key}/index.es.md`])
    expect(read(root, written[0])).toContain(`\nslug: ${slug}\n`)
    const { problems } = await runJson('check', key, '--root', root)
    expect(problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
  })

  it.each([
    [[], 2, 'option-missing', 'Missing `--title`'],
    [['en', '--title', 'x'], 2, 'key-form', 'Unexpected key `en`'],
    [['../x', '--title', 'x'], 2, 'key-form', 'Unexpected key `../x`'],
    [['con', '--title', 'x'], 2, 'key-form', 'Unexpected key `con`'],
    [['--title', 'x', '--author', 'Anna Ruiz'], 2, 'person-unknown', 'did you mean `Ana Ruiz`?'],
    [['--title', 'x', '--date', '2026-02-30'], 2, 'option-value', 'a day that exists'],
    [['night-bus', '--title', 'x', '--language', 'en'], 3, 'file-taken', 'Unexpected `articles/night-bus/index.es.md`'],
  ])('refuses %j and writes nothing', async (argv, exit, code, message) => {
    const root = writeNewsroom()
    const ran = await begin(root, ...argv, '--format', 'json')
    const { error } = JSON.parse(ran.stdout)
    expect([ran.exit, error.code, error.message]).toEqual([exit, code, expect.stringContaining(message)])
    expect(readdirSync(join(root, 'articles'))).toEqual(['night-bus', 'town-clock'])
  })

  it('writes into a folder that holds a photo alone, and into none of a page', async () => {
    const root = writeNewsroom({ 'articles/rain/photo.jpg': PHOTO, 'pages/about/index.es.md': '' })
    expect((await begin(root, 'rain', '--title', 'Rain')).exit).toBe(0)
    expect(readdirSync(join(root, 'articles/rain'))).toEqual(['index.es.md', 'photo.jpg'])
    expect((await begin(root, 'about', '--title', 'About')).exit).toBe(3)
  })

  it('asks for title, language, author and description', async () => {
    const root = writeNewsroom()
    const typed = ['The Rain', KEYS.down, KEYS.down, ''].map((answer) => `${answer}${KEYS.enter}`)
    const { terminal, shown } = fakeTerminal(...typed)
    expect((await runMain(['new', 'article', '--root', root, '--lang', 'en'], { terminal })).exit).toBe(0)
    expect(read(root, 'articles/the-rain/index.en.md')).toContain('\nauthors: [tom-hale]\noriginal:\n  language: en\n')
    expect(shown()).toContain('Tom Hale')
  })
})
