import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleBegun, DraftArticle } from '../../../src/desk/api/begin.ts'
import { CLOCK_ES, EN, writeNewsroom } from '../../support/newsroom.ts'
import { runDesk } from '../../support/run-desk.ts'

const TEXT = `---
title: The Long Walk
author: Tom Hale
---

The people of the town walk to the river every morning, and they come back at night.

- Some of them carry water.
- All of them know why.
`

describe('a document', () => {
  it('is shown as what becomes of it, and nothing is written', async () => {
    const root = writeNewsroom()
    const { ask } = await runDesk(root)
    const before = readdirSync(root, { recursive: true }).filter((path) => !String(path).startsWith('.facing'))
    const data = Buffer.from(TEXT).toString('base64')
    const { status, body } = await ask<DraftArticle>('POST', 'import', { name: 'walk.md', data })
    expect(status).toBe(200)
    expect(body).toMatchObject({ language: 'en', values: { title: 'The Long Walk', authors: ['tom-hale'] } })
    expect(body.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item'])
    expect(body.blocks[1]?.shown).toEqual([{ text: 'Some of them carry water.' }])
    expect(body.missing).toContain('one or two sentences for lists, feeds and search engines')
    expect(body.notes.join(' ')).not.toContain('--')
    expect(readdirSync(root, { recursive: true }).filter((path) => !String(path).startsWith('.facing'))).toEqual(before)
  })

  it('becomes an article, a draft, with what somebody changed of it', async () => {
    const root = writeNewsroom()
    const { ask } = await runDesk(root)
    const { draft } = (await ask<DraftArticle>('POST', 'import', { name: '', text: TEXT })).body
    const set = { title: 'A Longer Walk', description: 'Where a town goes every day.', slug: '' }
    const { body } = await ask<ArticleBegun>('POST', 'articles', { draft, set })
    expect(body).toMatchObject({ key: 'a-longer-walk', written: ['articles/a-longer-walk/index.en.md'] })
    const written = readFileSync(join(root, 'articles/a-longer-walk/index.en.md'), 'utf8')
    expect(written).toMatch(
      /^---\ntitle: A Longer Walk\ndescription: Where a town goes every day\.\nslug: a-longer-walk\n/,
    )
    expect(written).toContain('\ndraft: true\n')
    expect((await ask('POST', 'articles', { draft, set })).status).toBe(404)
  })

  it('becomes the other edition of an article', async () => {
    const root = writeNewsroom({ [CLOCK_ES]: null })
    const { ask } = await runDesk(root)
    const text = 'El reloj de la plaza adelanta cinco minutos y nadie quiere que lo arreglen.'
    const { draft } = (await ask<DraftArticle>('POST', 'import', { name: '', text })).body
    const set = { title: 'El reloj del pueblo' }
    const { body } = await ask<ArticleBegun>('POST', 'articles', { draft, set, translationOf: 'town-clock' })
    expect(body.written).toContain(CLOCK_ES)
    expect(readFileSync(join(root, CLOCK_ES), 'utf8')).toContain('El reloj de la plaza adelanta')
    expect((await ask('GET', 'articles/town-clock')).body).toMatchObject({ editions: { es: { draft: true } } })
  })

  it('is refused where it is none, in words', async () => {
    const { ask } = await runDesk(writeNewsroom())
    const pdf = await ask('POST', 'import', { name: 'a.docx', data: Buffer.from('%PDF-1.4\n').toString('base64') })
    expect([pdf.status, pdf.body]).toMatchObject([400, { error: { code: 'kind-other' } }])
    const figures = { name: '', text: '12 34' }
    expect((await ask('POST', 'import', figures)).body).toMatchObject({ error: { code: 'language-unknown' } })
    expect((await ask('POST', 'import', { ...figures, language: 'es' })).status).toBe(200)
  })
})

describe('an article', () => {
  it('begins with a title alone, and never over another', async () => {
    const root = writeNewsroom()
    const { ask } = await runDesk(root)
    const asked = { title: 'El reloj que vuelve', language: 'es', authors: ['Ana Ruiz', 'Nobody Known'] }
    const keys = [
      await ask<ArticleBegun>('POST', 'articles', asked),
      await ask<ArticleBegun>('POST', 'articles', asked),
    ]
    expect(keys.map(({ body }) => body.key)).toEqual(['el-reloj-que-vuelve', 'el-reloj-que-vuelve-2'])
    const written = readFileSync(join(root, 'articles/el-reloj-que-vuelve/index.es.md'), 'utf8')
    expect(written).toContain('authors: [ana-ruiz]')
    expect(written).toMatch(/\n---\n\nEscriba aquí el texto\.\n$/)
  })
})

describe('an edition', () => {
  it('begins as the command begins it: a draft, the body to overwrite, every line open', async () => {
    const root = writeNewsroom({ [CLOCK_ES]: null })
    const { ask } = await runDesk(root)
    const asked = { translate: 'town-clock', to: 'es', translators: ['ana-ruiz'] }
    const { body } = await ask<ArticleBegun>('POST', 'articles', asked)
    expect(body).toMatchObject({ key: 'town-clock', written: [CLOCK_ES, 'articles/town-clock/sync.lock'] })
    const written = readFileSync(join(root, CLOCK_ES), 'utf8')
    expect(written).toContain('draft: true\ntranslators: [ana-ruiz]\n')
    expect(written).toContain('The clock on the square')
    expect(readFileSync(join(root, 'articles/town-clock/sync.lock'), 'utf8')).toMatch(/\tThe clock on .*\topen\n/)
    expect((await ask('POST', 'articles', asked)).status).toBe(409)
    expect((await ask('POST', 'articles', { ...asked, translate: 'no-such' })).status).toBe(404)
  })

  it('is not begun where nobody can tell what the text says', async () => {
    const { ask } = await runDesk(writeNewsroom({ [EN]: null, 'articles/night-bus/sync.lock': '# sync.lock 9\n' }))
    const { status, body } = await ask('POST', 'articles', { translate: 'night-bus', to: 'en', translators: [] })
    expect([status, body]).toMatchObject([409, { error: { code: 'text-hidden' } }])
  })
})
