import { expect, it } from 'vitest'
import { cmsConfig } from '../../src/begin/cms-config.ts'
import { formatText } from '../../src/write/format/format-text.ts'
import { openCms, serveCms, textInBrowser, textsBelow } from './support/cms.ts'
import { useBrowser } from './support/open-page.ts'

const { withTab } = useBrowser()

const KEY = 'how-an-ene-travels'
const CONFIG = String(cmsConfig({ first: 'es', url: 'https://example.org/', name: 'Cuaderno' })['admin/config.yml'])

/** High enough for all fields: those that nobody sees are not there. */
const WINDOW = { viewport: { width: 1400, height: 7000 }, locale: 'en-US' }

it('changes one line in Sveltia CMS, once the file is in its form again', async () => {
  const files = textsBelow(['articles', 'pages', 'newsroom'])
  const { origin, close } = await serveCms(CONFIG)
  try {
    const after = await withTab(WINDOW, async (tab) => {
      await openCms(tab, origin, files)
      await tab.getByText('Cómo viaja una eñe').first().click()
      // Whoever wrote it is named by what the record of the person says.
      await tab.getByText('Abril Sotelo').first().waitFor()
      const body = tab.locator('textarea').last()
      await body.waitFor()
      await tab.waitForFunction(() => document.querySelectorAll('textarea').length > 1)
      await body.evaluate((field: HTMLTextAreaElement) => {
        const at = field.value.indexOf('copistas')
        field.focus()
        field.setSelectionRange(at, at + 'copistas'.length)
      })
      await tab.keyboard.insertText('escribanos')
      await tab.getByRole('button', { name: 'Save', exact: true }).first().click()
      await tab.waitForFunction(() => !location.hash.includes('/entries/'))
      return Promise.all(['es', 'en'].map((language) => textInBrowser(tab, `articles/${KEY}/index.${language}.md`)))
    })
    const [spanish, english] = after.map((text) => formatText(text))
    const before = String(files[`articles/${KEY}/index.es.md`])
    expect(spanish).toEqual({ text: before.replace('copistas', 'escribanos') })
    expect(english).toEqual({ text: files[`articles/${KEY}/index.en.md`] })
  } finally {
    close()
  }
})
