import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { changedLines, openArticle, saved } from './support/sit-down.ts'
import { BUS_EN, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

it('changes nothing of the details but what is said', async () => {
  const desk = await startDesk()
  const before = desk.read(BUS_EN)
  const others = { ...desk.hashes(), [BUS_EN]: '' }
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El autobús de la noche')
    await tab.getByRole('button', { name: 'Datos' }).click()
    await tab.getByRole('textbox', { name: 'Título, inglés' }).fill('The Last Bus')
    await saved(tab)
    expect(changedLines(before, desk.read(BUS_EN))).toEqual({ 2: "title: 'The Last Bus'" })
    await tab.getByRole('combobox', { name: 'Traducción' }).fill('Eva')
    await tab.getByRole('listbox').getByRole('option', { name: 'Eva Sol' }).click()
    await expect
      .poll(() => changedLines(before, desk.read(BUS_EN)))
      .toEqual({ 2: "title: 'The Last Bus'", 6: 'translators: [tom-hale, eva-sol]   # until June' })
    const now = desk.read(BUS_EN)
    const date = tab.getByRole('textbox', { name: 'Fecha aquí, inglés' })
    await date.fill('')
    await date.blur()
    await tab
      .getByText(/se esperaba un día que exista/)
      .first()
      .waitFor()
    expect(desk.read(BUS_EN)).toBe(now)
  })
  expect({ ...desk.hashes(), [BUS_EN]: '' }).toEqual(others)
})
