import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ArticleList, DeskEvent, DeskFrame } from '../../../src/desk/api/list.ts'
import { EN, ES, editFile, writeNewsroom } from '../../support/newsroom.ts'
import { runDesk, statusWith } from '../../support/run-desk.ts'
import { bytesOfScreens } from './page-scripts.ts'

describe('the page', () => {
  it('is served with its style and, on each screen, scripts that are small, and a policy that lets nothing else in', async () => {
    const { url } = await runDesk(writeNewsroom())
    const response = await fetch(url)
    const html = await response.text()
    expect(html).toContain('<html lang="en">')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';/)
    expect(policy).toMatch(/frame-src http:\/\/127\.0\.0\.1:\d+; frame-ancestors 'none'/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const contentOf = async (pattern: RegExp) => {
      const file = await fetch(new URL(pattern.exec(html)?.[1] ?? '', url))
      expect(file.status).toBe(200)
      return (await file.arrayBuffer()).byteLength
    }
    const [, script = ''] = /<script src="([^"]+)"/.exec(html) ?? []
    expect(Math.max(...(await bytesOfScreens(new URL(script, url).href)))).toBeLessThanOrEqual(60_000)
    expect(await contentOf(/rel="stylesheet" href="([^"]+)"/)).toBeLessThanOrEqual(16_000)
  })

  it('speaks the other language where that is asked for, at every address of a screen', async () => {
    const { url } = await runDesk(writeNewsroom())
    const html = await (await fetch(`${url}articles/night-bus?lang=es`)).text()
    expect(html).toContain('<html lang="es">')
    expect(html).toContain('La mesa necesita JavaScript')
  })

  it('is at every path, whatever that looks like', async () => {
    const { url } = await runDesk(writeNewsroom())
    for (const path of ['/', '//', '/[', '/other.example:99999/', '%E0%A4%A']) {
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 200])
    }
  })

  it('is at 127.0.0.1, where localhost leads', async () => {
    const { url } = await runDesk(writeNewsroom())
    const { port } = new URL(url)
    const response = await fetch(`http://localhost:${port}/new?lang=es`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, `${url}new?lang=es`])
  })
})

describe('a request', () => {
  it('needs the token of this start', async () => {
    const { ask, url } = await runDesk(writeNewsroom())
    expect((await ask('GET', 'desk')).status).toBe(200)
    expect((await ask('GET', 'desk', undefined, { Authorization: 'Bearer other' })).status).toBe(401)
    expect((await fetch(`${url}api/desk`)).status).toBe(401)
  })

  it('must be meant for this server, and come from its own page', async () => {
    const { url, token } = await runDesk(writeNewsroom())
    const { host } = new URL(url)
    const statusOf = (headers: Record<string, string>) =>
      statusWith(`${url}api/desk`, { Authorization: `Bearer ${token}`, ...headers })
    expect(await statusOf({ Host: host, Origin: `http://${host}` })).toBe(200)
    expect(await statusOf({ Host: 'desk.example' })).toBe(403)
    expect(await statusOf({ Host: host, Origin: 'https://elsewhere.example' })).toBe(403)
    expect(await statusOf({ Host: host, Origin: 'null' })).toBe(403)
    expect(await statusWith(url, { Host: 'desk.example' })).toBe(403)
  })

  it('is answered in its language, with errors as commands have them', async () => {
    const { ask } = await runDesk(writeNewsroom())
    const { status, body } = await ask('GET', 'nothing/here', undefined, { 'Accept-Language': 'es-AR,es;q=0.9' })
    expect(status).toBe(404)
    expect(body).toEqual({ version: 1, error: { code: 'route-unknown', message: 'No hay nada en esta dirección' } })
    expect((await ask('PUT', 'desk')).status).toBe(405)
    expect((await ask('GET', 'articles/no-such')).body).toMatchObject({ error: { code: 'article-unknown' } })
  })

  it('has a body of JSON that fits, not longer than is needed', async () => {
    const { ask } = await runDesk(writeNewsroom())
    const begin = { title: 'A Name', language: 'en', authors: [] }
    expect((await ask('POST', 'articles', '{"title":')).status).toBe(400)
    expect((await ask('POST', 'articles', { ...begin, language: 'pt' })).status).toBe(400)
    expect((await ask('POST', 'articles', begin, { 'Content-Type': 'text/plain' })).status).toBe(415)
    const long = await ask('POST', 'articles', { ...begin, title: 'a'.repeat(5_000_000) }).catch(() => ({
      status: 413,
    }))
    expect(long.status).toBe(413)
    expect((await ask('GET', 'desk')).status).toBe(200)
  })

  it('reaches nothing outside of the newsroom', async () => {
    const { ask, url } = await runDesk(writeNewsroom())
    for (const key of ['..', '%2e%2e', '..%2F..%2Fetc', '.facing', 'night-bus%2Findex.es.md', 'a%00b', '%E0%A4%A']) {
      expect([key, (await ask('GET', `articles/${key}`)).status]).toEqual([key, 404])
    }
    for (const path of ['assets/..%2f..%2fpackage.json', 'assets/../../package.json', 'assets/no.js']) {
      expect(await (await fetch(url + path)).text()).not.toContain('"dependencies"')
    }
  })

  it('that is broken off is no fault of ours', async () => {
    const root = writeNewsroom()
    const { ask, url, token } = await runDesk(root)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    const head = [`Host: ${new URL(url).host}`, `Authorization: Bearer ${token}`, 'Content-Type: application/json']
    socket.write(['POST /api/articles HTTP/1.1', ...head, 'Content-Length: 900', '', '{"title"'].join('\r\n'))
    await ask('GET', 'desk')
    socket.destroy()
    await ask('GET', 'desk')
    expect(existsSync(join(root, '.facing/crash.log'))).toBe(false)
  })

  it('is answered though five hundred others say nothing', async () => {
    const { ask, url } = await runDesk(writeNewsroom())
    const sockets: Socket[] = []
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
    })
    for (let index = 0; index < 500; index++) {
      sockets.push(connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {}))
    }
    expect((await ask('GET', 'desk')).status).toBe(200)
  })
})

describe('what lies in an article’s place', () => {
  it('is told and never waited for: a pipe, a link, a folder', async () => {
    const root = writeNewsroom()
    for (const key of ['pipe', 'folder']) mkdirSync(join(root, 'articles', key))
    execFileSync('mkfifo', [join(root, 'articles/pipe/index.es.md')])
    mkdirSync(join(root, 'articles/folder/index.es.md'))
    symlinkSync('/etc', join(root, 'articles/linked'))
    const { ask } = await runDesk(root)
    expect((await ask('GET', 'articles/pipe')).body).toMatchObject({ error: { code: 'article-unreadable' } })
    expect((await ask('GET', 'articles/folder')).status).toBe(404)
    expect((await ask('GET', 'articles/linked')).status).toBe(404)
    await vi.waitFor(async () => {
      const { unreadable, pending } = (await ask<ArticleList>('GET', 'articles')).body
      expect(pending).toBe(0)
      expect(unreadable.map(({ path }) => path)).toEqual(['articles/folder', 'articles/pipe'])
    }, 20_000)
  })
})

describe('events', () => {
  it('tell which articles changed on the disk, and when what surrounds them did', async () => {
    const root = writeNewsroom()
    const { url, token, ask } = await runDesk(root)
    const { body } = await fetch(`${url}api/events`, { headers: { Authorization: `Bearer ${token}` } })
    const heard: DeskEvent[] = []
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    onTestFinished(() => reader.cancel())
    const read = async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        const lines = Buffer.from(next.value).toString().trim().split('\n')
        heard.push(...lines.map((line) => JSON.parse(line)))
      }
    }
    read().catch(() => {})
    await vi.waitFor(() => expect(heard).toContainEqual({ alive: true }), 10_000)
    editFile(root, EN, (text) => text.replace('title: ', 'title: The Long '))
    editFile(root, ES, (text) => `${text}\nUna frase más.\n`)
    await vi.waitFor(() => expect(heard).toContainEqual({ changed: ['night-bus'] }), 20_000)
    editFile(root, 'newsroom/people/tom-hale.yml', (text) => text.replace('Tom Hale', 'Thomas Hale'))
    await vi.waitFor(() => expect(heard).toContainEqual({ frame: true }), 20_000)
    const frame = (await ask<DeskFrame>('GET', 'desk')).body
    expect(frame.people.map(({ name }) => name)).toContain('Thomas Hale')
  })
})
