import { expect, inject, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import type { Language } from '../../src/model.ts'
import { open, type Tab, useBrowser } from './support/open-page.ts'

const newsrooms = inject('newsrooms')
const { withTab } = useBrowser()

/** Words without their accents and the article of this newsroom that has them in its title. */
const WORDS: [language: Language, words: string, title: string, path: string][] = [
  ['es', 'traduccion', 'Quién firma una traducción', '/es/quien-firma-una-traduccion/'],
  ['en', 'billon', 'A Billion Is Not a Billón', '/en/a-billion-is-not-a-billon/'],
]
const NOWHERE = 'xylofonqua'

function formIn(language: Language): string {
  const forms = newsrooms.find(({ name }) => name === 'own')?.samples.filter(({ kind }) => kind === 'search') ?? []
  return forms.find((form) => form.language === language)?.url ?? ''
}
const results = (tab: Tab) => tab.locator('#results h2 a')

it.each(WORDS)('asks for nothing of the index in %s before the field has the focus', async (language) => {
  await withTab({}, async (tab) => {
    const asked: string[] = []
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(tab, formIn(language))
    const folder = (await tab.locator('form[data-folder]').getAttribute('data-folder')) ?? 'none'
    await tab.waitForLoadState('networkidle')
    expect(asked.filter((path) => path.startsWith(folder))).toEqual([])
    await Promise.all([
      tab.waitForResponse((response) => response.url().endsWith(`${folder}pagefind.js`)),
      tab.locator('#q').focus(),
    ])
  })
})

it.each(WORDS)('finds in %s what is typed without accents, and leads to it', async (language, words, title, path) => {
  await withTab({ reducedMotion: 'reduce' }, async (tab) => {
    await open(tab, formIn(language))
    await tab.locator('#q').pressSequentially(words)
    const result = results(tab).filter({ hasText: title })
    await result.click()
    await tab.waitForURL(({ pathname }) => pathname === path)
    expect(await tab.locator('h1').innerText()).toBe(title)
  })
})

it.each(WORDS)('searches at once in %s for the words in its address', async (language, words, title) => {
  await withTab({}, async (tab) => {
    await open(tab, `${formIn(language)}?q=${words}`)
    await results(tab).first().waitFor()
    expect(await results(tab).allInnerTexts()).toContain(title)
    expect(await tab.locator('#q').inputValue()).toBe(words)
    const count = await results(tab).count()
    const { one, many } = textsOf(language).pages.search.found
    const says = (count === 1 ? one : many).replace('{count}', `${count}`).replace('{words}', words)
    expect(await tab.locator('#status').innerText()).toBe(says)
  })
})

it.each(WORDS)('says in %s that nothing has the words, and where else to look', async (language) => {
  await withTab({}, async (tab) => {
    const { none, noneHelp } = textsOf(language).pages.search
    await open(tab, `${formIn(language)}?q=${NOWHERE}`)
    await tab.locator('#elsewhere').waitFor()
    expect(await tab.locator('#status').innerText()).toBe(none.replace('{words}', NOWHERE))
    expect(await tab.locator('#help').innerText()).toBe(noneHelp)
    expect(await results(tab).count()).toBe(0)
  })
})
