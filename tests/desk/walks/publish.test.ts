import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { sitDown, status } from './support/sit-down.ts'
import { startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const MAP = 'articles/bench-map/index.en.md'
const LONG = 60_000

it('publishes what a build writes, once every error is answered', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await sitDown(tab, desk)
    await tab
      .getByRole('link', { name: 'Publicar' })
      .or(tab.getByRole('button', { name: 'Publicar' }))
      .first()
      .click()
    await tab
      .getByText(/Falta la edición en español/)
      .first()
      .waitFor()
    expect(existsSync(join(desk.root, '_site'))).toBe(false)
    await tab.getByRole('button', { name: 'Está bien así…' }).first().click()
    await tab.getByRole('textbox', { name: 'Motivo' }).fill('Solo interesa aquí.')
    await tab.getByRole('button', { name: 'Registrar' }).click()
    const entry = 'allow:\n  - check: edition-missing\n    reason: Solo interesa aquí.\n---\n'
    await expect.poll(() => desk.read(MAP), { timeout: 10_000 }).toContain(entry)
    await tab.getByRole('button', { name: 'Publicar', exact: true }).last().click({ timeout: LONG })
    await expect.poll(() => status(tab), { timeout: LONG }).toMatch(/Publicado: /)
  })
  const copy = mkdtempSync(join(tmpdir(), 'desk-copy-'))
  onTestFinished(() => rmSync(copy, { recursive: true }))
  for (const name of ['articles', 'newsroom', 'addresses.lock'].filter((each) => existsSync(join(desk.root, each)))) {
    cpSync(join(desk.root, name), join(copy, name), { recursive: true })
  }
  await desk.run('build', '--root', copy, '--out', join(copy, '_site'))
  expect(filesIn(join(desk.root, '_site'))).toEqual(filesIn(join(copy, '_site')))
})

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path).toString('base64')]),
  )
