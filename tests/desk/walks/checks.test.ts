import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { field, openArticle, saved, typeOver } from './support/sit-down.ts'
import { BUS_EN, BUS_ES, BUS_LOCK, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const BUS = 'El autobús de la noche'
const FIRST = 'Párrafo 1, inglés'
const REASON = 'El original se equivoca.'

it('offers what the original has as the other language writes it', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeOver(tab, 'Párrafo 5, inglés', '2,500', '')
    const list = tab.getByRole('listbox', { name: 'Insertar del original' })
    await saved(tab)
    await field(tab, 'Párrafo 5, inglés').press('F2')
    await list.getByRole('option', { name: '2,500' }).waitFor()
    expect(await list.getByRole('option', { name: '2.500' }).count()).toBe(0)
    await tab.keyboard.press('Enter')
    expect(await field(tab, 'Párrafo 5, inglés').inputValue()).toContain('pays 2,500 pesos')
    await tab.keyboard.press('Control+z')
    expect(await field(tab, 'Párrafo 5, inglés').inputValue()).not.toContain('2,500')
    await typeOver(tab, FIRST, 'the depot ', '')
    await saved(tab)
    await field(tab, FIRST).press('F2')
    await list.getByRole('option', { name: 'depot' }).waitFor()
  })
})

it('tells a problem below its field while somebody types, and accepts it with a reason', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeOver(tab, FIRST, '40', '50')
    const told = async () => {
      const ids = (await field(tab, FIRST).getAttribute('aria-describedby')) ?? ''
      return tab.evaluate(
        (all) => all.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
        ids.split(' '),
      )
    }
    await expect.poll(told, { timeout: 10_000 }).toMatch(/50.*40|40.*50/)
    await tab.getByRole('button', { name: 'Ir a la palabra' }).first().click()
    await tab.keyboard.type('40')
    await expect.poll(told, { timeout: 10_000 }).not.toMatch(/50/)
    await typeOver(tab, FIRST, '40', '50')
    await saved(tab)
    await expect.poll(told, { timeout: 10_000 }).toMatch(/50/)
    await tab.getByRole('button', { name: 'Está bien así…' }).first().click()
    await tab.getByRole('textbox', { name: 'Motivo' }).fill(REASON)
    await tab.getByRole('button', { name: 'Registrar' }).click()
    const entry = `allow:\n  - check: number-mismatch\n    block: p-421cb4\n    reason: ${REASON}\n---\n`
    await expect.poll(() => desk.read(BUS_EN), { timeout: 10_000 }).toContain(`   # until June\n${entry}`)
    await expect.poll(told, { timeout: 10_000 }).not.toMatch(/50/)
    await field(tab, FIRST).press('Control+Enter')
    await expect
      .poll(async () => JSON.parse(await desk.run('check', 'night-bus', '--format', 'json')).problems, {
        timeout: 20_000,
      })
      .toEqual([])
    await typeOver(tab, FIRST, '50', '60')
    await expect.poll(told, { timeout: 10_000 }).toMatch(/60/)
  })
})

it('parts a paragraph in two and joins it again', async () => {
  const desk = await startDesk()
  const [before, lock] = [desk.read(BUS_EN), desk.read(BUS_LOCK)]
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await field(tab, FIRST).evaluate((element) => {
      const area = element as HTMLTextAreaElement
      const at = area.value.indexOf('It carries')
      area.focus()
      area.setSelectionRange(at, at)
    })
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Enter')
    await field(tab, `${FIRST} (2 de 2)`).waitFor()
    expect(await field(tab, `${FIRST} (1 de 2)`).inputValue()).toMatch(/six\.$/)
    await field(tab, `${FIRST} (2 de 2)`).press('Control+Enter')
    await expect
      .poll(() => desk.read(BUS_EN).split('\n').slice(8, 11), { timeout: 10_000 })
      .toEqual(['The bus leaves the depot at twelve and comes back at six.', '', 'It carries 40 passengers.'])
    const [first = ''] = lock.split('\n').filter((line) => line.startsWith('p-421cb4\t'))
    const parted = first
      .replace('p-421cb4\t', 'p-421cb4+p-3fec89\t')
      .replace(/(?<=421cb4962743\t)\w+/, 'a3e747eb9d4c+3fec89671fcb')
      .replace('six. It', 'six. ¶ It')
    await expect.poll(() => desk.read(BUS_LOCK)).toBe(lock.replace(first, parted))
    // From wherever one was in the row.
    await tab.getByRole('button', { name: 'Acciones del párrafo 1' }).click()
    await tab.getByRole('menuitem', { name: 'Unir con el siguiente' }).click()
    await field(tab, FIRST).and(tab.locator(':focus')).waitFor()
    await tab.keyboard.press('Control+Enter')
    await expect.poll(() => desk.read(BUS_EN), { timeout: 10_000 }).toBe(before)
  })
})

it('records that a translation still holds, with a reason', async () => {
  const desk = await startDesk()
  const [before, lock] = [desk.read(BUS_EN), desk.read(BUS_LOCK)]
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    desk.edit(BUS_ES, (text) => text.replace('Un solo trayecto dice poco.', 'Un solo trayecto no dice casi nada.'))
    await tab.getByRole('button', { name: 'Sigue valiendo como está…' }).first().click({ timeout: 10_000 })
    await tab.getByRole('button', { name: 'Registrar' }).click()
    expect(desk.read(BUS_LOCK)).toBe(lock)
    await tab.getByRole('textbox', { name: 'Motivo' }).fill('Dice lo mismo')
    await tab.getByRole('button', { name: 'Registrar' }).click()
    const line =
      'p-e50524\t3bdb62b1aa2f\ta33c88a842a6\tLas enfermeras suben primero. Un solo trayecto no dice casi nada.\tThe nurses get on first. A single trip says little.\treason: Dice lo mismo'
    await expect.poll(() => desk.read(BUS_LOCK).split('\n')[3], { timeout: 10_000 }).toBe(line)
    expect(desk.read(BUS_EN)).toBe(before)
  })
})
