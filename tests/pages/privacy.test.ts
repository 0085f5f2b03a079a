import { expect, it } from 'vitest'
import { open, type Tab, useBrowser } from './support/open-page.ts'
import { hardest } from './support/samples.ts'

const { onEach } = useBrowser()

it('asks nobody else for anything, stores no cookie, runs nothing inline and has nothing to complain of', async () => {
  const found = await onEach(hardest, {}, async (tab, { url, path }) => {
    const faults: string[] = []
    const { origin } = new URL(url)
    tab.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) faults.push(`asks for ${request.url()}`)
    })
    tab.on('response', (response) => {
      if (!response.ok()) faults.push(`${response.status()} for ${response.url()}`)
    })
    // what the Content-Security-Policy refuses is told here as well
    tab.on('console', (message) => faults.push(`says ${message.type()}: ${message.text()}`))
    tab.on('pageerror', (error) => faults.push(`throws ${error.message}`))
    await open(tab, url)
    await tab.mouse.wheel(0, 30_000)
    await tab.waitForLoadState('networkidle')
    faults.push(...(await tab.context().cookies()).map(({ name }) => `stores the cookie ${name}`))
    faults.push(...(await inlineOn(tab)))
    tab.removeAllListeners()
    return faults.map((fault) => `${path} ${fault}`)
  })
  expect(found).toEqual([])
})

/** Styles, scripts and handlers in the HTML as it is sent; data is none. */
async function inlineOn(tab: Tab): Promise<string[]> {
  const html = await (await tab.request.get(tab.url())).text()
  return tab.evaluate((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html')
    const elements = [...page.querySelectorAll('style, script:not([src]):not([type="application/ld+json"])')]
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
    )
    return [...elements.map(({ tagName }) => `has an inline ${tagName}`), ...handlers.map((name) => `has ${name}=`)]
  }, html)
}
