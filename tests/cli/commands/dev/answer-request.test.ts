import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { answerFailure, answerRequest, type ShownSite } from '../../../../src/cli/commands/dev/answer-request.ts'

const FILES: Record<string, string> = {
  'es/index.html': '<!doctype html><body><p>Hola</p></body></html>',
  'es/año/index.html': '<p>Año</p>',
  '404.html': '<body>No está</body>',
  'style.css': 'p {}',
  data: 'a',
  '.facing-site': 'secret',
}

const HERE = { host: 'localhost:8080' }
const shown = (changes: Partial<ShownSite> = {}): ShownSite => ({
  read: async (path) => FILES[path],
  prefix: '/',
  state: { build: '7-1', summary: '', severity: 'warning', problems: [] },
  missing: 'Not here.',
  wordsFor: async (error) => `Not made: ${error}`,
  ...changes,
})
const ask = (url: string, more: Partial<IncomingMessage> = {}, now = shown()) =>
  answerRequest({ headers: HERE, method: 'GET', url, ...more } as IncomingMessage, 8080, now)

const SCRIPT = '<script src="/__facing/client.js?build=7-1" defer></script>'

describe('answerRequest', () => {
  it('serves pages with the script that reloads them', async () => {
    expect(await ask('/es/')).toEqual({
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': '105' },
      body: `<!doctype html><body><p>Hola</p>${SCRIPT}</body></html>`,
    })
    expect(await ask('/es/a%C3%B1o/?from=feed')).toMatchObject({ status: 200, body: `<p>Año</p>${SCRIPT}` })
  })

  it.each([
    ['/style.css', 'text/css; charset=utf-8', 'p {}'],
    ['/data', 'application/octet-stream', 'a'],
    ['/__facing/client.js?build=7-1', 'text/javascript; charset=utf-8', expect.stringContaining('EventSource')],
  ])('serves %s as it is', async (url, type, body) => {
    const answer = await ask(url)
    expect([answer.status, answer.headers['Content-Type'], String(answer.body)]).toEqual([200, type, body])
  })

  it('says why a page cannot be made, with the script that reloads it once it can', async () => {
    const { status, body } = await answerFailure('<b>', shown())
    expect(status).toBe(503)
    expect(String(body)).toContain('<p>Not made: &lt;b&gt;</p>')
    expect(String(body)).toContain(SCRIPT)
  })

  it('leads to the slash that is missing', async () => {
    expect(await ask('/es?page=2')).toEqual({ status: 302, headers: { Location: '/es/?page=2' }, body: '' })
    expect(await ask('//es')).toEqual({ status: 302, headers: { Location: '/es/' }, body: '' })
  })

  it('serves a site below its prefix', async () => {
    const below = shown({ prefix: '/news/' })
    expect(await ask('/', {}, below)).toMatchObject({ status: 302, headers: { Location: '/news/' } })
    expect((await ask('/news/es/', {}, below)).status).toBe(200)
    expect((await ask('/news/es', {}, below)).headers).toEqual({ Location: '/news/es/' })
    expect((await ask('/es/', {}, below)).status).toBe(404)
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
  ])('answers %s with the page for what is not there', async (url) => {
    const { status, body } = await ask(url)
    expect([status, body]).toEqual([404, `<body>No está${SCRIPT}</body>`])
  })

  it('says so itself where the site has no such page', async () => {
    const answer = await ask('/', {}, shown({ read: async () => undefined }))
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
  ])('refuses %s', async (_, headers) => {
    expect(await ask('/es/', { headers })).toMatchObject({ status: 403, body: 'Only 127.0.0.1 and localhost.\n' })
  })

  it('answers the addresses that it has itself', async () => {
    for (const host of ['127.0.0.1:8080', 'localhost:8080']) {
      expect((await ask('/es/', { headers: { host, origin: `http://${host}` } })).status).toBe(200)
    }
    const bare = { headers: { host: 'localhost' }, method: 'GET', url: '/es/' } as IncomingMessage
    expect((await answerRequest(bare, 80, shown())).status).toBe(200)
  })

  it('only reads', async () => {
    expect((await ask('/es/', { method: 'HEAD' })).status).toBe(200)
    expect((await ask('/es/', { method: 'POST' })).status).toBe(405)
  })
})
