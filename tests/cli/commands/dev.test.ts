import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CLOCK_EN, ES, editFile, SITE, writeNewsroom } from '../../support/newsroom.ts'
import { runMain } from '../../support/run-main.ts'

interface State {
  build: string
  summary: string
  severity: string
  problems: { place: string; message: string; note: string }[]
}

/** `facing dev` on a newsroom, at a port that is free, until the test is over. */
async function startDev(root: string) {
  let end = () => {}
  let said = ''
  const interrupted = () => new Promise<void>((resolve) => (end = resolve))
  const stdout = { write: (text: string) => (said += text) }
  const over = runMain(['dev', '--port', '0', '--root', root, '--lang', 'en'], { stdout, stderr: stdout, interrupted })
  const url = await vi.waitFor(
    () => /The site is at (\S+) – Ctrl-C ends it/.exec(said)?.[1] ?? Promise.reject(said),
    20_000,
  )
  const stop = async () => {
    end()
    return (await over).exit
  }
  onTestFinished(async () => void (await stop()))
  return { url, stop, said: () => said, states: await listen(url) }
}

/** What open pages are told, from now on. */
async function listen(url: string): Promise<State[]> {
  const states: State[] = []
  const { body } = await fetch(new URL('__facing/events', url))
  const read = async () => {
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of body as ReadableStream<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) if (event.includes('data: ')) states.push(JSON.parse(event.split('data: ')[1] ?? ''))
    }
  }
  read().catch(() => {})
  await eventually(() => expect(states).toHaveLength(1))
  return states
}

const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 50 })

describe('facing dev', () => {
  it('shows the site, tells pages of each change, and ends well', async () => {
    const root = writeNewsroom()
    const { url, states, stop, said } = await startDev(root)
    const page = new URL('en/the-town-clock/', url)
    expect(await (await fetch(page)).text()).toContain('The clock on the square is five minutes fast')
    expect((await fetch(page, { headers: { origin: 'http://evil.example' } })).status).toBe(403)
    const first = states.at(-1)
    expect(first).toEqual({ build: expect.any(String), summary: '', severity: 'warning', problems: [] })

    editFile(root, CLOCK_EN, (text) => text.replace('five minutes fast, and', 'five minutes early, and'))
    await eventually(() => expect(states.at(-1)?.build).not.toBe(first?.build))
    expect(await (await fetch(page)).text()).toContain('The clock on the square is five minutes early')
    expect(said()).toMatch(/✓ \d+ pages, \d+ articles? changed, in \d\.\d s\n/)
    expect(await stop()).toBe(0)
    await expect(fetch(page)).rejects.toThrow()
  })

  it('goes on after errors, tells of them, and shows the last site meanwhile', async () => {
    const root = writeNewsroom()
    const { url, states, said } = await startDev(root)
    const build = states.at(-1)?.build

    editFile(root, ES, (text) => text.replace('date: 2026-03-12', 'date: 2026-03-32'))
    await eventually(() => expect(states.at(-1)?.severity).toBe('error'))
    expect(states.at(-1)).toMatchObject({
      build,
      summary: '1 error: the pages stay as they were',
      problems: [{ place: `error ${ES}:5:7` }],
    })
    expect(said()).toContain('✗ 1 error: the pages stay as they were\n')
    expect((await fetch(new URL('es/el-autobus-de-la-noche/', url))).status).toBe(200)

    editFile(root, SITE, (text) => `${text}x: [\n`)
    await eventually(() => expect(states.at(-1)?.problems[0]?.place).toMatch(/^newsroom\/site\.yml:/))

    editFile(root, SITE, (text) => text.replace('x: [\n', ''))
    editFile(root, ES, (text) => text.replace('date: 2026-03-32', 'date: 2026-03-12'))
    await eventually(() => expect(states.at(-1)).toMatchObject({ summary: '', problems: [] }))
  })

  it('shows pages of a newsroom that has errors from the beginning, and tells of them', async () => {
    const root = writeNewsroom()
    editFile(root, CLOCK_EN, (text) => text.replace('nobody wants', 'no one wants'))
    editFile(root, ES, (text) => text.replace('date: 2026-03-12', 'date: 2026-03-32'))
    const { url, states, said } = await startDev(root)
    const page = await fetch(new URL('en/the-town-clock/', url))
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('no one wants')])
    await eventually(() => expect(states.at(-1)?.problems).toMatchObject([{ place: `error ${ES}:5:7` }]))
    expect(states.at(-1)?.summary).toBe('1 error: the site cannot be published like this')
    expect(new Set(states.map(({ build }) => build)).size).toBe(1)
    expect(said().indexOf('The site is at')).toBeLessThan(said().indexOf('✗ 1 error'))
  })

  it('shows a page as it was before its file broke, even if nobody had looked at it', async () => {
    const root = writeNewsroom()
    const { url, states } = await startDev(root)
    const build = states.at(-1)?.build
    editFile(root, CLOCK_EN, (text) => text.replace('nobody wants', 'no one wants'))
    await eventually(() => expect(states.at(-1)?.build).not.toBe(build))
    editFile(root, CLOCK_EN, (text) => text.replace('title: ', 'title: ['))
    await eventually(() => expect(states.at(-1)?.severity).toBe('error'))
    const page = await fetch(new URL('en/the-town-clock/', url))
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('no one wants')])
  })

  it('shows the last of several saves, however fast they follow each other', async () => {
    const root = writeNewsroom()
    const { url } = await startDev(root)
    for (const [last, pause] of [3, 10, 20, 35, 45].entries()) {
      for (const save of [1, 2, 3]) {
        editFile(root, CLOCK_EN, (text) => text.replace(/title: .*/, `title: Clock ${last} ${save}`))
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      await eventually(async () =>
        expect(await (await fetch(new URL('en/the-town-clock/', url))).text()).toContain(`Clock ${last} 3`),
      )
    }
  })

  it('notices files and folders that come and go, and a prefix', async () => {
    const root = writeNewsroom()
    const { url, states } = await startDev(root)
    renameSync(join(root, 'articles/town-clock'), join(root, 'articles/square-clock'))
    await eventually(async () => expect((await fetch(new URL('en/the-town-clock/', url))).status).toBe(200))
    rmSync(join(root, 'articles/square-clock'), { recursive: true })
    await eventually(async () => expect((await fetch(new URL('en/the-town-clock/', url))).status).toBe(404))
    mkdirSync(join(root, 'articles/empty-folder'))
    await eventually(() => expect(states.at(-1)?.problems[0]?.place).toBe('error articles/empty-folder:1:1'))
    rmSync(join(root, 'articles/empty-folder'), { recursive: true })
    editFile(root, SITE, (text) => text.replace('https://example.org/', 'https://example.org/news/'))
    await eventually(async () => expect((await fetch(new URL('news/en/', url))).status).toBe(200))
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/news/')
  })

  it('takes the next port that is free where none was asked for', async () => {
    const other = createServer()
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('error', resolve).listen(8080, '127.0.0.1', () => resolve(undefined)))
    let [told, end] = ['', () => {}]
    const stdout = {
      write: (text: string) => {
        told += text
        end()
      },
    }
    const interrupted = () => new Promise<void>((resolve) => (end = resolve))
    const ran = await runMain(['dev', '--root', writeNewsroom(), '--lang', 'en'], { stdout, interrupted })
    expect(ran).toMatchObject({ exit: 0, stderr: '' })
    expect(told).toMatch(/The site is at http:\/\/localhost:80[89]\d\//)
    expect(told).not.toContain('localhost:8080')
  })

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await eventually(() => expect(other.listening).toBe(true))
    const { port } = other.address() as AddressInfo
    const argv = ['dev', '--port', String(port), '--root', writeNewsroom(), '--format', 'json']
    const ran = await runMain(argv, { interrupted: () => new Promise(() => {}) })
    expect(ran.exit).toBe(3)
    expect(ran.stdout).toContain('"code": "port-taken"')
  })

  it.each(['http', '-1', '65536', ''])('refuses the port `%s`', async (port) => {
    const ran = await runMain(['dev', `--port=${port}`, '--root', writeNewsroom(), '--format', 'json'])
    expect([ran.exit, JSON.parse(ran.stdout).error.code]).toEqual([2, 'option-value'])
  })

  it('ends at once and well where it is interrupted before there is a page', async () => {
    const ran = await runMain(['dev', '--port', '0', '--root', writeNewsroom()], { interrupted: async () => {} })
    expect(ran).toEqual({ exit: 0, stdout: '', stderr: '' })
  })

  it('ends where the settings are wrong from the beginning', async () => {
    const ran = await runMain(['dev', '--root', writeNewsroom({ [SITE]: null }), '--format', 'json'])
    expect([ran.exit, JSON.parse(ran.stdout).error.code]).toEqual([2, 'site-missing'])
  })
})
