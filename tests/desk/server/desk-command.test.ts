import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { CommandContext } from '../../../src/cli/commands/command-context.ts'
import { writeShortcut } from '../../../src/cli/commands/desk/shortcut.ts'
import type { ArticleList, DeskFrame } from '../../../src/desk/api/list.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { emptyFolder } from '../../support/empty-folder.ts'
import { SITE, writeNewsroom } from '../../support/newsroom.ts'
import { runDesk } from '../../support/run-desk.ts'
import { runMain } from '../../support/run-main.ts'

/** A port at which another program listens until the test is over. */
async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

describe('facing desk', () => {
  it('shows the newsroom beside its preview, drafts and pages with errors included, and ends well', async () => {
    const root = writeNewsroom({ 'articles/night-bus/index.en.md': null })
    const { ask, stop } = await runDesk(root)
    const { newsroom, preview, people, store } = (await ask<DeskFrame>('GET', 'desk')).body
    expect(newsroom?.name).toEqual({ es: 'Cuaderno de prueba', en: 'Test Notebook' })
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tom Hale'])
    expect(store).toMatch(/^[0-9a-f]{12}$/)
    await vi.waitFor(async () => {
      const page = await fetch(`${preview}/es/el-autobus-de-la-noche/`)
      expect(page.status).toBe(200)
    }, 20_000)
    expect(await stop()).toBe(0)
  })

  it('goes to the next port where its own is taken, and comes back to it', async () => {
    const root = writeNewsroom()
    const port = await takenPort()
    const first = await runDesk(root, ['--port', String(port)])
    const own = Number(new URL(first.url).port)
    expect(own).toBeGreaterThan(port)
    await first.stop()
    const kept = JSON.parse(readFileSync(join(root, '.facing/desk-ports.json'), 'utf8'))
    expect(kept.desk).toBe(own)
  })

  it('says its address to machines, and each start has another token', async () => {
    const root = writeNewsroom()
    const [one, other] = [await runDesk(root, ['--format', 'json']), await runDesk(root)]
    expect(one.said()).toContain(`"url": "${one.url}#${one.token}"`)
    expect(one.token).not.toBe(other.token)
  })

  it('is not opened where the settings or the port are wrong', async () => {
    const root = writeNewsroom({ [SITE]: 'url: nowhere\n' })
    expect((await runMain(['desk', '--root', root, '--port', '0'])).exit).toBe(2)
    expect((await runMain(['desk', '--root', writeNewsroom(), '--port', 'x'])).exit).toBe(2)
  })

  it('writes a file to double-click, and over none', async () => {
    const root = writeNewsroom()
    const { exit, stdout } = await runMain(['desk', '--shortcut', '--root', root])
    const name = readdirSync(root).find((each) => each.startsWith('facing-desk.')) ?? ''
    expect([exit, stdout]).toEqual([0, expect.stringContaining(name)])
    expect(readFileSync(join(root, name), 'utf8')).toContain(root)
    if (process.platform !== 'win32') expect(statSync(join(root, name)).mode & 0o100).toBe(0o100)
    expect((await runMain(['desk', '--shortcut', '--root', root])).exit).toBe(3)
  })

  it('writes one that Windows reads in a folder with accents', () => {
    const root = join(emptyFolder(), 'Peña 100%')
    mkdirSync(root)
    const stdout = { write: () => true } as unknown as CommandContext['stdout']
    const context = { root, language: 'es', texts: textsOf('es'), stdout, format: 'json' } as CommandContext
    expect(writeShortcut(context, 'win32')).toBe(0)
    const lines = readFileSync(join(root, 'facing-desk.cmd'), 'utf8').split('\r\n')
    expect(lines.slice(0, 2)).toEqual(['@echo off', 'chcp 65001 >nul'])
    expect(lines[3]).toMatch(/^"[^"]+" "[^"]+facing\.js" "desk" "--root" "[^"]+Peña 100%%" "--lang" "es"$/)
  })

  it('makes a newsroom in a folder without one', async () => {
    const root = emptyFolder()
    const { ask } = await runDesk(root)
    expect((await ask<DeskFrame>('GET', 'desk')).body.newsroom).toBeNull()
    expect((await ask<ArticleList>('GET', 'articles')).body.articles).toEqual([])
    const wishes = { name: 'Orilla', url: 'https://orilla.example/', language: 'es' }
    const wrong = await ask('POST', 'newsroom', { ...wishes, url: 'orilla' })
    expect([wrong.status, readdirSync(root)]).toEqual([400, []])
    const begun = await ask<{ written: string[] }>('POST', 'newsroom', wishes)
    expect(begun.status).toBe(200)
    expect(begun.body.written).toContain('newsroom/site.yml')
    const { newsroom, preview } = (await ask<DeskFrame>('GET', 'desk')).body
    expect(newsroom?.name).toEqual({ es: 'Orilla', en: 'Orilla' })
    expect((await fetch(`${preview}/es/`)).status).toBe(200)
    expect((await ask<ArticleList>('GET', 'articles')).body.articles.length).toBeGreaterThan(0)
    expect((await ask('POST', 'newsroom', wishes)).status).toBe(409)
  })

  it('makes a newsroom whose address is not known yet', async () => {
    const root = emptyFolder()
    const { ask } = await runDesk(root)
    expect((await ask('POST', 'newsroom', { name: 'La Orilla', language: 'es' })).status).toBe(200)
    expect(readFileSync(join(root, 'newsroom/site.yml'), 'utf8')).toContain('url: https://la-orilla.example/')
  })
})
