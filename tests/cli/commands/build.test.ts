import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ES, editFile, SITE, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'

const page = (root: string, site = '_site') => join(root, site, 'es', 'el-autobus-de-la-noche', 'index.html')
const WRONG = { [ES]: (text: string) => text.replace('date: 2026-03-12', 'date: 2026-03-32') }

describe('facing build', () => {
  it('publishes the site, and only what changed the next time', async () => {
    const root = writeNewsroom()
    const ask = () => runJson('build', '--root', root)
    const first = await ask()
    expect(first).toEqual({
      version: 1,
      pages: expect.any(Number),
      written: expect.any(Number),
      unchanged: 0,
      removed: 0,
      problems: [],
      scheduled: [],
      takenAway: [],
      seconds: expect.any(Number),
    })
    expect(first.written).toBeGreaterThanOrEqual(first.pages)
    expect(readFileSync(page(root), 'utf8')).toContain('El autobús sale a las doce')
    expect(await ask()).toMatchObject({ pages: first.pages, written: 0, unchanged: first.written, removed: 0 })
  })

  it('says to people what was published and where', async () => {
    const root = writeNewsroom()
    const { exit, stdout, stderr } = await runMain(['build', '--root', root, '--out', 'web', '--lang', 'en'], {
      cwd: root,
    })
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^✓ 2 articles, 4 editions published: \d+ pages in web\n {2}\d+ written, 0 unchanged, 0 removed, in \d\.\d s\.\n/,
    )
    expect(existsSync(page(root, 'web'))).toBe(true)
    expect((await runMain(['build', '--root', root, '--quiet'])).stdout).toBe('')
  })

  it.each([
    ['en', /\n {2}Without search: Pagefind, which makes its index, does not run on this machine\./],
    ['es', /\n {2}Sin búsqueda: Pagefind, que hace su índice, no funciona en esta máquina\./],
  ])('says in %s where readers cannot search the site', async (language, words) => {
    const root = writeNewsroom()
    const ask = async () => (await runMain(['build', '--root', root, '--lang', language])).stdout
    process.env.npm_config_arch = 'abacus'
    onTestFinished(() => {
      delete process.env.npm_config_arch
    })
    expect(await ask()).toMatch(words)
    delete process.env.npm_config_arch
    expect(await ask()).not.toMatch(words)
  })

  describe('with a day to come', () => {
    const waiting = () => {
      const root = writeNewsroom({ [ES]: (text) => text.replace('date: 2026-03-12', 'date: 2026-03-25') })
      editFile(root, SITE, (text) => `${text}timezone: America/Bogota\n`)
      return root
    }
    const at = (moment: string) => ({ now: () => new Date(moment) })

    it('publishes on that day in the time zone of the newsroom, with no change of any file', async () => {
      const root = waiting()
      const build = (moment: string) => runMain(['build', '--root', root, '--format', 'json'], at(moment))
      const before = JSON.parse((await build('2026-03-25T04:59:00Z')).stdout)
      expect(before.scheduled).toEqual([{ file: ES, date: '2026-03-25' }])
      expect(existsSync(page(root))).toBe(false)
      expect(readFileSync(join(root, '_site/es/feed.xml'), 'utf8')).not.toContain('autobús')
      const after = JSON.parse((await build('2026-03-25T05:01:00Z')).stdout)
      expect(after).toMatchObject({ scheduled: [], problems: [] })
      expect(existsSync(page(root))).toBe(true)
    })

    it('says so, and shows it where that is asked for', async () => {
      const root = waiting()
      const { stdout } = await runMain(['build', '--root', root, '--lang', 'en'])
      expect(stdout).toContain('2 articles, 3 editions published')
      expect(stdout.replace(/\s+/g, ' ')).toContain('1 edition waits for a day to come; the next is 2026-03-25.')
      const shown = await runMain(['build', '--root', root, '--lang', 'en', '--future'])
      expect(shown.stdout).not.toContain('waits')
      expect(readFileSync(page(root), 'utf8')).toContain('noindex')
    })
  })

  it('publishes the words of an unsafe link without the link, where site.yml lowers it to a warning', async () => {
    const root = writeNewsroom({
      [SITE]: (text) => `${text}checks: {link-unsafe: warning, link-missing: off, link-mismatch: off}\n`,
      [ES]: (text) =>
        `${text}\nLea [el plan](javascript:alert(1)) y <data:text/html,x>.\n\n[r]: vbscript:x\n\n[el mapa][r]\n`,
    })
    expect((await runMain(['build', '--root', root])).exit).toBe(0)
    const html = readFileSync(page(root), 'utf8')
    expect(html).toContain('Lea el plan y data:text/html,x.')
    expect(html).not.toMatch(/javascript:|vbscript:|href="data:/)
  })

  it('publishes nothing where there is an error', async () => {
    const root = writeNewsroom(WRONG)
    const { exit, stdout } = await runMain(['build', '--root', root, '--lang', 'es'])
    expect(exit).toBe(1)
    expect(stdout).toContain('✗ No se publicó nada y _site está como estaba: 1 error\n')
    expect(existsSync(join(root, '_site'))).toBe(false)
    const json = await runMain(['build', '--root', root, '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ pages: 0, written: 0, problems: [{ file: ES, line: 5 }] })
  })

  it('publishes drafts only where they are asked for', async () => {
    const root = writeNewsroom({ [ES]: (text) => text.replace('slug:', 'draft: true\nslug:') })
    await runMain(['build', '--root', root])
    expect(existsSync(page(root))).toBe(false)
    const { stdout } = await runMain(['build', '--root', root, '--drafts', '--lang', 'en'])
    expect(stdout).toContain('✓ 2 articles, 4 editions published')
    expect(existsSync(page(root))).toBe(true)
  })

  it('deletes nothing that others have made', async () => {
    const root = writeNewsroom()
    mkdirSync(join(root, '_site'))
    writeFileSync(join(root, '_site', 'thesis.txt'), 'ten years')
    const { exit, stdout } = await runMain(['build', '--root', root, '--format', 'json'])
    expect([exit, JSON.parse(stdout).error.code]).toEqual([3, 'out-foreign'])
    expect(readFileSync(join(root, '_site', 'thesis.txt'), 'utf8')).toBe('ten years')
  })

  it('says why a folder is no place for a site', async () => {
    const root = writeNewsroom()
    const { exit, stderr } = await runMain(['build', '--out', 'articles', '--lang', 'en'], { cwd: root })
    expect(exit).toBe(2)
    expect(stderr).toContain('Unexpected folder `articles` for the site,')
    expect(stderr).toContain('Choose a folder of its own, such as --out _site.')
  })

  it('shows a bar on a terminal and takes it away', async () => {
    let bar = ''
    const stderr = { write: (text: string) => (bar += text), isTTY: true }
    await runMain(['build', '--root', writeNewsroom(), '--lang', 'en'], { stderr })
    const steps = bar.split('\r\u001B[K')
    expect(steps.at(0)).toBe('')
    expect(steps.at(1)).toMatch(/^Checking articles ░+ 0\/2$/)
    expect(steps.slice(-2)).toEqual([expect.stringMatching(/^Writing pages █{24} (\d+)\/\1$/), ''])
  })
})
