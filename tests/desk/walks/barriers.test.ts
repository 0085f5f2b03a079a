import { expect, it } from 'vitest'
import { barriersOn, readyForAxe } from '../../pages/support/axe.ts'
import { HEIGHT, type Tab, useBrowser, WIDTHS } from '../../pages/support/open-page.ts'
import { openArticle, sitDown, typeAtEnd } from './support/sit-down.ts'
import { BUS_EN, type StartedDesk, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const BUS = 'El autobús de la noche'
const FIRST = 'Párrafo 1, inglés'
/** A text that is pasted where an article begins. */
const PASTED = 'El faro del norte\n\nEl faro vuelve a dar luz desde el lunes, después de dos años a oscuras.\n'
const onDesk = (desk: StartedDesk, path: string) => new URL(path, desk.address()).href

/** Every screen, and how one comes to it. */
const SCREENS: Record<string, (tab: Tab, desk: StartedDesk) => Promise<unknown>> = {
  list: async (tab) => tab.getByRole('link', { name: BUS }).waitFor(),
  article: (tab, desk) => openArticle(tab, desk, BUS),
  details: async (tab, desk) => {
    await tab.goto(onDesk(desk, '/articles/night-bus/details'))
    await tab.getByRole('textbox', { name: 'Título, inglés' }).waitFor()
  },
  review: async (tab, desk) => {
    await tab.goto(onDesk(desk, '/articles/night-bus/review'))
    await tab.getByRole('button', { name: 'Está bien' }).first().waitFor()
  },
  publish: async (tab, desk) => {
    await tab.goto(onDesk(desk, '/publish'))
    await tab
      .getByText(/Falta la edición en español/)
      .first()
      .waitFor()
  },
  new: (tab, desk) => openNew(tab, desk),
  import: async (tab, desk) => {
    const text = await openNew(tab, desk)
    await text.fill(PASTED)
    await tab.getByRole('button', { name: 'Ver el resultado' }).click()
    await tab.getByRole('heading', { name: 'Revise antes de crear' }).waitFor()
  },
  insert: async (tab, desk) => {
    await openArticle(tab, desk, BUS)
    await tab.getByRole('textbox', { name: FIRST }).press('F2')
    await tab.getByRole('option').getByText('ya está').first().waitFor()
  },
  conflict: async (tab, desk) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, FIRST, ' Always.')
    desk.edit(BUS_EN, (text) => text.replace(/^The bus leaves.*$/m, 'The bus never leaves.'))
    await tab.getByRole('button', { name: 'Dejar lo mío' }).waitFor()
  },
}

/** Goes where an article begins; gives the field for a text. */
async function openNew(tab: Tab, desk: StartedDesk) {
  await tab.goto(onDesk(desk, '/new'))
  await tab.getByRole('combobox', { name: 'Lengua' }).waitFor()
  return tab.getByRole('textbox', { name: 'El texto' })
}

it.each(Object.keys(SCREENS))('has no barrier and no overflow: %s', async (name) => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await sitDown(tab, desk)
    await SCREENS[name]?.(tab, desk)
    await readyForAxe(tab)
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: HEIGHT })
        const at = `${name} ${colorScheme} ${width}`
        expect((await barriersOn(tab)).map((barrier) => `${at}: ${barrier}`)).toEqual([])
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(width)
      }
    }
  })
})

it('has its names in English too', async () => {
  const desk = await startDesk('en')
  await withTab({}, async (tab) => {
    await tab.goto(desk.address())
    await tab.getByRole('combobox', { name: 'I am' }).selectOption({ label: 'Tom Hale' })
    await tab
      .getByRole('link', { name: BUS })
      .or(tab.getByRole('link', { name: 'The Night Bus' }))
      .first()
      .click()
    await tab.getByRole('textbox', { name: 'Paragraph 1, English', exact: true }).waitFor()
    await tab.getByRole('button', { name: 'Preview' }).first().waitFor()
    await tab.getByRole('button', { name: 'Details' }).click()
    await tab.getByRole('textbox', { name: 'Title, English' }).waitFor()
  })
})
