import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { field, sitDown } from './support/sit-down.ts'
import { startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const ES = 'articles/bench-map/index.es.md'
const LOCK = 'articles/bench-map/sync.lock'
const FILLED = [
  ['Título, español', 'Un mapa de cada banco'],
  ['Descripción, español', 'Alguien ha contado los 312 bancos del casco antiguo.'],
  ['Párrafo 1, español', 'Hay 312 bancos en el casco antiguo.'],
] as const
const SECOND = 'Las enfermeras suben primero. Un solo trayecto dice poco.'

it('begins a translation, block by block, with what was said before', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await sitDown(tab, desk)
    await tab
      .getByRole('row', { name: /A Map of Every Bench/ })
      .getByRole('button', { name: 'Traducir al español' })
      .click()
    await field(tab, 'Párrafo 1, español').waitFor()
    expect(await field(tab, 'Párrafo 1, español').inputValue()).toBe('')
    await tab.getByText('Sin traducir').first().waitFor()
    expect(desk.read(ES)).toMatch(/translators: \[tom-hale\]/)
    expect(desk.read(ES)).toMatch(/draft: true/)
    const linesOf = () => desk.read(LOCK).trimEnd().split('\n').slice(1)
    expect(linesOf().every((line) => line.endsWith('\topen') && line.split('\t')[1] === '-')).toBe(true)
    for (const [name, text] of FILLED) {
      await field(tab, name).fill(text)
      await field(tab, name).press('Control+Enter')
    }
    const done = () => linesOf().find((line) => line.endsWith('\tThere are 312 benches in the old town.'))
    await expect.poll(done, { timeout: 10_000 }).toMatch(/^p-\w+\t[0-9a-f]{12}\t[0-9a-f]{12}\tHay 312 bancos/)
    expect(desk.read(ES)).toContain('title: Un mapa de cada banco\n')
    expect(desk.read(ES)).toMatch(/\n---\n\nHay 312 bancos en el casco antiguo\.\n\nThe nurses get on first/)
    const { articles } = JSON.parse(await desk.run('status', '--format', 'json'))
    const map = articles.find(({ article }: { article: string }) => article === 'bench-map')
    expect(map.editions.find(({ language }: { language: string }) => language === 'es')).toMatchObject({
      state: 'draft',
      words: 10,
    })
    await field(tab, 'Párrafo 2, español').focus()
    const known = tab.getByRole('list', { name: 'De lo ya publicado' }).getByRole('listitem').first()
    await expect.poll(() => known.textContent(), { timeout: 10_000 }).toMatch(/100\s%/)
    await known.getByRole('button', { name: /Insertar/ }).click()
    expect(await field(tab, 'Párrafo 2, español').inputValue()).toBe(SECOND)
    await tab.getByText('En curso').first().waitFor()
    await field(tab, 'Párrafo 2, español').press('Control+z')
    expect(await field(tab, 'Párrafo 2, español').inputValue()).toBe('')
  })
})
