import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { PublishLine, PublishPlan } from '../../../src/desk/api/publish.ts'
import { lockOf } from '../../support/lock.ts'
import { CLOCK_ES, EN, editFile, writeNewsroom } from '../../support/newsroom.ts'
import { runDesk } from '../../support/run-desk.ts'
import { runMain } from '../../support/run-main.ts'

const plan = async ({ ask }: Awaited<ReturnType<typeof runDesk>>) => (await ask<PublishPlan>('GET', 'publish')).body

/** The lines of publishing. */
const publish = async ({ ask }: Awaited<ReturnType<typeof runDesk>>) =>
  (await ask<PublishLine[]>('POST', 'publish', {})).body

/** What lies below a folder, by path. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  )

describe('publishing from the desk', () => {
  it('writes what a build of the same newsroom writes, and says how many pages came, changed or went', async () => {
    const root = writeNewsroom()
    const desk = await runDesk(root)
    await vi.waitFor(async () => expect((await plan(desk)).pages?.new).toContain('/en/the-night-bus/'), 20_000)
    const lines = await publish(desk)
    expect(lines.slice(0, -1)).toContainEqual({ step: 'Writing pages', done: 0, total: expect.any(Number) })
    expect(lines.at(-1)).toMatchObject({ said: expect.stringMatching(/^Published: \d+ new pages$/) })
    const copy = mkdtempSync(join(tmpdir(), 'facing-copy-'))
    onTestFinished(() => rmSync(copy, { recursive: true }))
    for (const name of ['articles', 'newsroom']) cpSync(join(root, name), join(copy, name), { recursive: true })
    expect((await runMain(['build', '--root', copy])).exit).toBe(0)
    expect(filesOf(join(root, '_site'))).toEqual(filesOf(join(copy, '_site')))

    editFile(root, EN, (text) => text.replace('everybody else', 'all others'))
    const again = (await publish(desk)).at(-1)
    expect(again).toMatchObject({ said: expect.stringMatching(/^Published: \d+ pages changed$/) })
  })

  it('names the errors that stop it where they stand, and publishes nothing', async () => {
    const root = writeNewsroom({
      [EN]: (text) => text.replace('40 passengers', '50 passengers'),
      [CLOCK_ES]: null,
      'newsroom/topics.yml': 'transport: {es: Transporte}\n',
    })
    const desk = await runDesk(root, ['--lang', 'es'])
    await vi.waitFor(async () => {
      const { errors, pages } = await plan(desk)
      expect(pages).toBeNull()
      expect(errors).toContainEqual(expect.objectContaining({ check: 'edition-missing', article: 'town-clock' }))
      expect(errors).toContainEqual(expect.objectContaining({ article: null, file: 'newsroom/topics.yml' }))
    }, 20_000)
    expect((await publish(desk)).at(-1)).toMatchObject({ error: { code: 'content-wrong' } })
    expect(existsSync(join(root, '_site'))).toBe(false)
  })

  it('names blocks that are open in what would be published', async () => {
    const open = lockOf()
      .split('\n')
      .map((line) => (line.includes('The bus leaves') ? `${line}\topen` : line))
    const desk = await runDesk(writeNewsroom({ 'articles/night-bus/sync.lock': open.join('\n') }))
    await vi.waitFor(async () => {
      expect((await plan(desk)).open).toEqual([
        { article: 'night-bus', title: 'El autobús de la noche', rows: [expect.objectContaining({ number: 1 })] },
      ])
    }, 20_000)
  })

  it('runs the program of --publish afterwards, in the newsroom, and tells how it ended', async () => {
    const root = writeNewsroom()
    const well = await publish(await runDesk(root, ['--publish', 'ls _site/404.html']))
    expect(well.at(-1)).toMatchObject({ said: expect.stringContaining('_site/404.html') })
    const badly = await publish(await runDesk(root, ['--publish', 'echo no host >&2; exit 7']))
    expect(badly.at(-1)).toEqual({
      version: 1,
      error: { code: 'publisher-failed', message: expect.stringMatching(/^Published: .* ended with 7: no host$/) },
    })
  })

  it('is done once at a time', async () => {
    const desk = await runDesk(writeNewsroom())
    const [one, other] = await Promise.all([desk.ask('POST', 'publish', {}), desk.ask('POST', 'publish', {})])
    expect([one.status, other.status].sort()).toEqual([200, 409])
  })
})
