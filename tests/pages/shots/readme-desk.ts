import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type StartedDesk, startDesk } from '../../desk/walks/support/start-desk.ts'
import { type Tab, useBrowser } from '../support/open-page.ts'
import { writePicture } from '../support/write-picture.ts'

type Language = 'es' | 'en'

/** What is pressed, as the desk calls it in each language. */
const WORDS = {
  es: {
    picture: 'docs/mesa.png',
    iAm: 'Soy',
    field: 'Párrafo 9, inglés',
    clash: 'El párrafo 9 cambió en el archivo',
  },
  en: {
    picture: 'docs/desk.png',
    iAm: 'I am',
    field: 'Paragraph 9, English',
    clash: 'Paragraph 9 changed in the file',
  },
}
const ARTICLE = 'articles/translator-byline'
const ENGLISH = `${ARTICLE}/index.en.md`
const SPANISH = `${ARTICLE}/index.es.md`
/** Wide enough for both columns, and narrow enough to be read in the manual. */
const MANUAL = { width: 960, height: 720 }
const README = { width: 1280, height: 880 }
const PHONE = { width: 390, height: 780 }

const { withTab } = useBrowser()

it.each(['es', 'en'] as const)('takes the desk in %s', async (language) => {
  const desk = await startDesk(language, copyInWork)
  await withTab({ viewport: README }, (tab) => takeWork(tab, desk, language))
  await withTab({ viewport: MANUAL }, (tab) => takeManual(tab, desk, language))
  await withTab({ viewport: PHONE, colorScheme: 'dark' }, (tab) => takePhone(tab, desk, language))
})

/** The newsroom of this repository; two originals have changed, and of one article three rows are in progress. */
function copyInWork(root: string): void {
  for (const part of ['articles', 'newsroom', 'pages']) cpSync(part, join(root, part), { recursive: true })
  const change = (path: string, to: (text: string) => string) => {
    const before = readFileSync(join(root, path), 'utf8')
    const after = to(before)
    expect(after).not.toBe(before)
    writeFileSync(join(root, path), after)
  }
  change(SPANISH, (text) => text.replace('y después muchos más.', 'y más de dos mil en la primera semana.'))
  change('articles/what-a-date-says/index.en.md', (text) => text.replace('Both read', 'Both have read'))
  change(`${ARTICLE}/sync.lock`, (text) => text.replace(/^(p-15a756|p-d3c191|n-5bf580)\t.*/gm, '$&\topen'))
}

/** The article in work, its preview beside it. */
async function takeWork(tab: Tab, desk: StartedDesk, language: Language): Promise<void> {
  const field = await openField(tab, desk, language)
  await tab.keyboard.press('F4')
  await tab.frameLocator('iframe').locator('#p-6377af').waitFor()
  await field.evaluate(intoSight)
  await rest(tab)
  await writePicture(WORDS[language].picture, await tab.screenshot())
}

/** The list, the row in work, and what is shown when the file changes below somebody's hands. */
async function takeManual(tab: Tab, desk: StartedDesk, language: Language): Promise<void> {
  await sit(tab, desk, language)
  await rest(tab)
  await writePicture(manual('list', language), await tab.screenshot())
  const field = await openField(tab, desk, language)
  await field.evaluate(intoSight)
  await rest(tab)
  await writePicture(manual('row', language), await tab.screenshot())
  await tab.keyboard.press('Control+End')
  await tab.keyboard.type(' Two thousand had done so within a week.')
  desk.edit(ENGLISH, (text) => text.replace('and many more afterward.', 'and two thousand within a week.'))
  const clash = tab.getByRole('group', { name: WORDS[language].clash })
  await clash.waitFor()
  await clash.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await rest(tab)
  await writePicture(manual('conflict', language), await tab.screenshot())
}

async function takePhone(tab: Tab, desk: StartedDesk, language: Language): Promise<void> {
  const field = await openField(tab, desk, language)
  await field.evaluate(intoSight)
  await rest(tab)
  await writePicture(manual('phone', language), await tab.screenshot())
}

const manual = (name: string, language: Language) => `docs/articles/desk/${name}-${language}.png`

async function sit(tab: Tab, desk: StartedDesk, language: Language): Promise<void> {
  await tab.goto(desk.address())
  await tab.getByRole('combobox', { name: WORDS[language].iAm }).selectOption({ label: 'Nathan Quell' })
}

async function openField(tab: Tab, desk: StartedDesk, language: Language) {
  await sit(tab, desk, language)
  await tab.getByRole('link', { name: 'Quién firma una traducción' }).click()
  const field = tab.getByRole('textbox', { name: WORDS[language].field, exact: true })
  await field.focus()
  return field
}

/** Puts a field where its row's head and what stands below it are seen. */
const intoSight = (element: Element) => element.scrollIntoView({ block: 'center' })

/** Until what is checked and loaded beside a row is there, and what the preview shows for a moment has faded. */
const rest = (tab: Tab) => tab.waitForTimeout(4000)
