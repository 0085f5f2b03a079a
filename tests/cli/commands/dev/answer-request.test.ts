import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest, type Shown } from '../../../../src/cli/commands/dev/answer-request.ts'

const base = mkdtempSync(join(tmpdir(), 'preview-'))
const folder = join(base, 'site')

beforeAll(() => {
  const files: Record<string, string> = {
    'site/es/index.html': '<!doctype html><body><p>Hola</p></body></html>',
    'site/es/año/index.html': '<p>Año</p>',
    'site/404.html': '<body>No está</body>',
    'site/style.css': 'p {}',
    'site/data': 'a',
    'site/.facing-site': 'secret',
    'secret.txt': 'secret',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'))
})
afterAll(() => rmSync(base, { recursive: true }))

const HERE = { host: 'localhost:8080' }
const shown = (changes: Partial<Shown> = {}): Shown => ({
  folder,
  prefix: '/',
  state: { build: '7-1', summary: '', severity: 'warning', problems: [] },
  missing: 'Not here.',
  ...changes,
})
const ask = (url: string, more: Partial<IncomingMessage> = {}, now = shown()) =>
  answerRequest({ headers: HERE, method: 'GET', url, ...more } as IncomingMessage, 8080, now)

const SCRIPT = '<script src="/__facing/client.js?build=7-1" defer></script>'

describe('answerRequest', () => {
  it('serves pages with the script that reloads them', () => {
    expect(ask('/es/')).toEqual({
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': '105' },
      body: `<!doctype html><body><p>Hola</p>${SCRIPT}</body></html>`,
    })
    expect(ask('/es/a%C3%B1o/?from=feed')).toMatchObject({ status: 200, body: `<p>Año</p>${SCRIPT}` })
  })

  it.each([
    ['/style.css', 'text/css; charset=utf-8', 'p {}'],
    ['/data', 'application/octet-stream', 'a'],
    ['/__facing/client.js?build=7-1', 'text/javascript; charset=utf-8', expect.stringContaining('EventSource')],
  ])('serves %s as it is', (url, type, body) => {
    const answer = ask(url)
    expect([answer.status, answer.headers['Content-Type'], String(answer.body)]).toEqual([200, type, body])
  })

  it('leads to the slash that is missing', () => {
    expect(ask('/es?page=2')).toEqual({ status: 302, headers: { Location: '/es/?page=2' }, body: '' })
    expect(ask('//es')).toEqual({ status: 302, headers: { Location: '/es/' }, body: '' })
  })

  it('serves a site below its prefix', () => {
    const below = shown({ prefix: '/news/' })
    expect(ask('/', {}, below)).toMatchObject({ status: 302, headers: { Location: '/news/' } })
    expect(ask('/news/es/', {}, below).status).toBe(200)
    expect(ask('/news/es', {}, below).headers).toEqual({ Location: '/news/es/' })
    expect(ask('/es/', {}, below).status).toBe(404)
  })

  it.each([
    '/nothing/',
    '/style.css/',
    '/.facing-site',
    '/link.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/es/..%5c..%5c..%5csecret.txt',
    '/%00',
    '/%E0%A4%A',
    'http://localhost:8080/es/',
    '*',
  ])('answers %s with the page for what is not there', (url) => {
    const { status, body } = ask(url)
    expect([status, body]).toEqual([404, `<body>No está${SCRIPT}</body>`])
  })

  it('says so itself where the site has no such page', () => {
    const answer = ask('/', {}, shown({ folder: join(base, 'not-built') }))
    expect(answer.status).toBe(404)
    expect(answer.body).toBe(
      `<!doctype html><meta charset="utf-8"><title>404</title><h1>404</h1><p>Not here.</p>${SCRIPT}`,
    )
  })

  it.each([
    ['the host of a page elsewhere', { host: 'evil.example' }],
    ['another port', { host: 'localhost:9090' }],
    ['no host', {}],
    ['a page of another site', { ...HERE, origin: 'http://evil.example' }],
    ['a page without a site', { ...HERE, origin: 'null' }],
    ['a page of this host over https', { ...HERE, origin: 'https://localhost:8080' }],
  ])('refuses %s', (_, headers) => {
    expect(ask('/es/', { headers })).toMatchObject({ status: 403, body: 'Only 127.0.0.1 and localhost.\n' })
  })

  it('answers the addresses that it has itself', () => {
    for (const host of ['127.0.0.1:8080', 'localhost:8080']) {
      expect(ask('/es/', { headers: { host, origin: `http://${host}` } }).status).toBe(200)
    }
    const bare = { headers: { host: 'localhost' }, method: 'GET', url: '/es/' } as IncomingMessage
    expect(answerRequest(bare, 80, shown()).status).toBe(200)
  })

  it('only reads', () => {
    expect(ask('/es/', { method: 'HEAD' }).status).toBe(200)
    expect(ask('/es/', { method: 'POST' }).status).toBe(405)
  })
})
