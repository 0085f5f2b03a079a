import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { changedLines, field, openArticle, saved, status, typeAtEnd } from './support/sit-down.ts'
import { BUS_EN, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const BUS = 'El autobús de la noche'
const FIRST = 'The bus leaves the depot at twelve and comes back at six. It carries 40 passengers.'
const FIELD = 'Párrafo 1, inglés'
/** Longer than a save waits, and than its answer takes. */
const LONG = 10_000

it('writes nothing over what another program wrote, and says so below the row', async () => {
  const desk = await startDesk()
  const others = desk.read(BUS_EN)
  const theirs = 'The bus never leaves.'
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, FIELD, ' Always.')
    desk.edit(BUS_EN, (text) => text.replace(FIRST, theirs))
    const group = tab.getByRole('group', { name: 'El párrafo 1 cambió en el archivo mientras usted escribía' })
    await group.waitFor()
    for (const text of [FIRST, theirs, `${FIRST} Always.`]) expect(await group.textContent()).toContain(text)
    expect(await field(tab, FIELD).evaluate((element) => element === document.activeElement)).toBe(true)
    await tab.keyboard.type(' Yes.')
    expect(await field(tab, FIELD).inputValue()).toBe(`${FIRST} Always. Yes.`)
    await tab.waitForTimeout(LONG)
    expect(desk.read(BUS_EN)).toBe(others.replace(FIRST, theirs))
    await group.getByRole('button', { name: 'Dejar lo mío' }).click()
    const mine = others.replace(FIRST, `${FIRST} Always. Yes.`)
    await expect.poll(() => desk.read(BUS_EN), { timeout: LONG }).toBe(mine)
  })
})

it('saves beside what another program writes into other blocks', async () => {
  const desk = await startDesk()
  const before = desk.read(BUS_EN)
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, FIELD, ' Always.')
    desk.edit(BUS_EN, (text) => text.replace('gets off at the third stop', 'gets off early'))
    const caret = () => field(tab, FIELD).evaluate((element) => (element as HTMLTextAreaElement).selectionStart)
    const at = await caret()
    await saved(tab)
    const changed = { 9: `${FIRST} Always.`, 15: '- The baker gets off early.' }
    await expect.poll(() => changedLines(before, desk.read(BUS_EN))).toEqual(changed)
    await expect.poll(() => field(tab, 'Elemento de lista 3, inglés').inputValue()).toBe('The baker gets off early.')
    expect(await caret()).toBe(at)
  })
})

it('saves what was typed while an article was elsewhere, once it is back', async () => {
  const desk = await startDesk()
  const [here, there] = ['night-bus', 'last-bus'].map((key) => join(desk.root, 'articles', key)) as [string, string]
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, FIELD, ' Always.')
    renameSync(here, there)
    await tab.getByRole('heading', { name: 'El artículo ya no está en su sitio' }).waitFor()
    renameSync(there, here)
    await expect.poll(() => desk.read(BUS_EN), { timeout: LONG }).toContain(`${FIRST} Always.`)
  })
})

it('loses nothing when the desk is killed', async () => {
  const desk = await startDesk()
  const before = desk.read(BUS_EN)
  const line = before.split('\n')[17] ?? ''
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, 'Párrafo 5, inglés', ' now')
    await desk.kill()
    await tab.keyboard.type(' and then')
    await expect.poll(() => status(tab), { timeout: LONG }).toContain('La mesa no responde')
    await desk.start()
    const again = await tab.context().newPage()
    await again.goto(desk.address())
    await expect
      .poll(() => changedLines(before, desk.read(BUS_EN)), { timeout: 30_000 })
      .toEqual({
        18: `${line} now and then`,
      })
  })
})
