import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordAddresses } from '../../src/write/record-addresses.ts'
import { CLOCK_EN, CLOCK_ES, editFile, SITE, writeNewsroom } from '../support/newsroom.ts'
import { runJson, runMain } from '../support/run-main.ts'

const LOCK = 'newsroom/addresses.lock'
const lockOf = (root: string) => readFileSync(join(root, LOCK), 'utf8')
const build = (root: string, ...options: string[]) => runJson('build', '--root', root, ...options)

describe('the addresses that a build has made public', () => {
  it('are recorded, a line each, in order and without the prefix', async () => {
    const root = writeNewsroom({ [SITE]: (text) => text.replace('example.org/', 'example.org/news/') })
    editFile(root, CLOCK_EN, (text) => text.replace('slug:', 'aliases: [old, /2019/a%20b.html]\nslug:'))
    await build(root)
    expect(lockOf(root)).toBe(`/2019/a%20b.html articles/town-clock
/en/old/ articles/town-clock
/en/outlets/infobae/
/en/people/ana-ruiz/
/en/people/tom-hale/
/en/the-night-bus/ articles/night-bus
/en/the-town-clock/ articles/town-clock
/en/topics/transport/
/es/el-autobus-de-la-noche/ articles/night-bus
/es/el-reloj-del-pueblo/ articles/town-clock
/es/medios/infobae/
/es/personas/ana-ruiz/
/es/personas/tom-hale/
/es/temas/transport/
`)
  })

  it('lead on for ever: from a slug of before, without an alias, and to what is gone', async () => {
    const root = writeNewsroom()
    await build(root)
    editFile(root, CLOCK_EN, (text) => text.replace('slug: the-town-clock', 'slug: the-clock'))
    const { problems } = await build(root)
    expect(problems).toMatchObject([{ check: 'address-lost', severity: 'warning', file: CLOCK_EN }])
    expect(readFileSync(join(root, '_site/_redirects'), 'utf8')).toContain('/en/the-town-clock/ /en/the-clock/ 301\n')
    rmSync(join(root, CLOCK_EN, '..'), { recursive: true })
    expect(
      (await build(root)).problems.filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toHaveLength(3)
    editFile(root, LOCK, (text) => text.replace(/ articles\/town-clock$/gm, ' gone: 2026-03-01, Era un error.'))
    const { problems: none, takenAway } = await build(root)
    expect([none, takenAway]).toEqual([[], []])
    expect(readFileSync(join(root, '_site/es/el-reloj-del-pueblo/index.html'), 'utf8')).toContain(
      '<p>Se retiró el 1 de marzo de 2026.</p><p>Era un error.</p>',
    )
  })

  it('are not recorded as long as the site has none of its own, where none were before', async () => {
    const root = writeNewsroom({ [SITE]: (text) => text.replace('https://example.org/', 'https://site.example/') })
    await build(root)
    expect(existsSync(join(root, LOCK))).toBe(false)
    writeFileSync(join(root, LOCK), '')
    await build(root)
    expect(lockOf(root)).toContain('/en/the-night-bus/ articles/night-bus\n')
  })

  it('stay recorded, and the file untouched where nothing is new', async () => {
    const root = writeNewsroom()
    await build(root)
    writeFileSync(join(root, LOCK), `# ours\r\n${lockOf(root).split('\n').reverse().join('\r\n')}`)
    const look = () => {
      const { ino, mtimeMs } = statSync(join(root, LOCK))
      return { ino, mtimeMs }
    }
    const before = look()
    await build(root)
    expect(look()).toEqual(before)
  })

  it('are not those of drafts and of days to come, also where these are shown', async () => {
    const root = writeNewsroom()
    editFile(root, CLOCK_EN, (text) => text.replace('slug:', 'draft: true\nslug:'))
    editFile(root, CLOCK_ES, (text) => text.replace(/^date: .*$/m, 'date: 2026-04-01'))
    await build(root, '--drafts')
    await build(root, '--future')
    expect(existsSync(join(root, LOCK))).toBe(false)
    await build(root)
    expect(lockOf(root)).not.toMatch(/clock|reloj/)
  })

  it('are named where a build takes them away', async () => {
    const root = writeNewsroom()
    await build(root)
    for (const path of [CLOCK_EN, CLOCK_ES]) editFile(root, path, (text) => text.replace('slug:', 'draft: true\nslug:'))
    const { takenAway } = await build(root)
    expect(takenAway).toEqual(['/en/the-town-clock/', '/es/el-reloj-del-pueblo/'])
    const { stdout } = await runMain(['build', '--root', root, '--lang', 'en'])
    expect(stdout).toContain('No longer public: /en/the-town-clock/, /es/el-reloj-del-pueblo/.')
  })

  it('are missed with a warning where the file cannot be written', async () => {
    const root = writeNewsroom()
    writeFileSync(join(root, `newsroom/.addresses.lock.${process.pid}`), '')
    const { problems, written } = await build(root)
    expect(written).toBeGreaterThan(0)
    expect(problems).toMatchObject([{ check: 'address-lost', severity: 'warning', file: LOCK }])
  })

  it('are left alone where something else has come into their place', () => {
    const root = writeNewsroom()
    mkdirSync(join(root, LOCK))
    expect(recordAddresses(root, [{ path: '/en/x/' }], 'https://example.org/')).toBe('unchanged')
  })
})
