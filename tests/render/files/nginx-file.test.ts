import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { EN, SITE } from '../../support/newsroom.ts'
import { renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const isInstalled = spawnSync('nginx', ['-v']).status === 0
if (!isInstalled) console.log('skipped: nginx is not installed')

let running: { folder: string; nginx: ChildProcess } | undefined

afterEach(async () => {
  if (running === undefined) return
  const { folder, nginx } = running
  running = undefined
  const ended = nginx.exitCode === null && new Promise((done) => nginx.once('exit', done))
  nginx.kill()
  await ended
  rmSync(folder, { recursive: true })
})

/** Serves the little newsroom at an address as its `nginx.conf` says; answers what it is asked for. */
async function serve(url: string, path: string) {
  const { files } = renderedWith({
    [SITE]: (text) => `${text.replace('https://example.org/', url)}license: CC-BY-4.0\n`,
    [EN]: swap(['slug: the-night-bus', 'slug: the-night-bus\naliases: [line-8, /2019/año/]']),
  })
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = join(folder, 'www', path)
  const pages = ['es/index.html', 'es/buscar/index.html', '404.html'].map((name) => [name, '<p>Hola</p>'.repeat(200)])
  const others = [
    ['assets/style.0badcafe.css', 'p { color: red }\n'.repeat(200)],
    ['.facing-site', ''],
    ['en/the-night-bus/citation.ris', 'TY  - GEN'],
  ]
  for (const [name, content] of [...pages, ...others, ...files.map((file) => [file.path, file.content] as const)]) {
    mkdirSync(dirname(join(site, String(name))), { recursive: true })
    writeFileSync(join(site, String(name)), String(content))
  }
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { }
http {
  access_log off;
  types { text/html html; text/css css; application/json json; application/xml xml; text/plain txt; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  server { listen unix:${folder}/socket; root ${folder}/www; index index.html; include "${site}/nginx.conf"; }
}
`,
  )
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  running = { folder, nginx }
  let said = ''
  nginx.stderr.on('data', (data) => (said += data))
  for (let time = 0; time < 200 && !existsSync(join(folder, 'pid')) && nginx.exitCode === null; time++) {
    await new Promise((done) => setTimeout(done, 50))
  }
  expect(said).toBe('')
  return (asked: string, headers = {}) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders }>((done, fail) =>
      request({ socketPath: join(folder, 'socket'), path: encodeURI(asked), headers }, (answer) => {
        answer.resume()
        done({ status: answer.statusCode, headers: answer.headers })
      })
        .on('error', fail)
        .end(),
    )
}

describe.skipIf(!isInstalled).each([
  ['https://example.org/', ''],
  ['https://example.org/notebook/', 'notebook/'],
  ['https://example.org/cañón.v2/a/', 'cañón.v2/a/'],
])('nginx with the site at %s', (url, path) => {
  it('says what it is to say', async () => {
    const ask = await serve(url, path)
    const page = await ask(`/${path}es/`)
    expect(page).toMatchObject({ status: 200, headers: { 'x-content-type-options': 'nosniff' } })
    expect(page.headers['content-security-policy']).toContain("script-src 'self'; connect-src 'self'")
    expect([page.headers['cache-control'], page.headers['access-control-allow-origin']]).toEqual([undefined, undefined])
    expect((await ask(`/${path}es/buscar/`)).headers['content-security-policy']).toContain('wasm-unsafe-eval')
    const style = await ask(`/${path}assets/style.0badcafe.css`, { 'Accept-Encoding': 'gzip' })
    expect(style.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'x-content-type-options': 'nosniff',
    })
    expect((await ask(`/${path}api/status.json`)).headers['access-control-allow-origin']).toBe('*')
    expect((await ask(`/${path}es/feed.xml`)).headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect((await ask(`/${path}en/the-night-bus/citation.ris`)).headers).toMatchObject({
      'content-type': 'application/x-research-info-systems; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
  })

  it('redirects old addresses, and serves nothing of its own', async () => {
    const ask = await serve(url, path)
    for (const old of ['en/line-8/', '2019/año/']) {
      const { status, headers } = await ask(`/${path}${old}`)
      expect([status, headers.location?.replace(/^http:\/\/[^/]*/, '')]).toEqual([
        301,
        encodeURI(`/${path}en/the-night-bus/`),
      ])
    }
    for (const own of ['nginx.conf', '.facing-site', '_headers', '_redirects', 'assets/none.css', 'nothing/']) {
      const { status, headers } = await ask(`/${path}${own}`)
      expect([own, status, headers['content-type'], headers['cache-control']]).toEqual([
        own,
        404,
        'text/html',
        undefined,
      ])
    }
  })
})
