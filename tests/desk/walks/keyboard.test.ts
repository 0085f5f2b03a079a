import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { field, openArticle, saved, typeAtEnd } from './support/sit-down.ts'
import { BUS_EN, BUS_LOCK, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const BUS = 'El autobús de la noche'
const FIRST = 'Párrafo 1, inglés'
const REASON = 'El original se equivoca.'
const LONG = { timeout: 10_000 }

/** Whether the page leaves a key alone that types a letter with AltGr, which Windows tells as Ctrl and Alt. */
const isLeftAlone = (element: Element, key: string): boolean =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey: true, altKey: true, bubbles: true, cancelable: true }),
  )

it('takes every letter that a keyboard types, and does nothing during composition', async () => {
  const desk = await startDesk()
  const lock = desk.read(BUS_LOCK)
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await typeAtEnd(tab, FIRST, ' ')
    const page = await tab.context().newCDPSession(tab)
    for (const text of ['¡', '«', '»', 'ñ', '€', '@', 'ł']) {
      const key = { key: text, text, unmodifiedText: text }
      await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
      await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
      expect(await field(tab, FIRST).evaluate(isLeftAlone, text)).toBe(true)
    }
    await page.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 })
    await page.send('Input.insertText', { text: 'á' })
    expect(await field(tab, FIRST).inputValue()).toMatch(/ ¡«»ñ€@łá$/)
    await saved(tab)
    await page.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    await tab.keyboard.press('Control+Enter')
    await tab.waitForTimeout(1500)
    expect(await field(tab, FIRST).evaluate((element) => element === document.activeElement)).toBe(true)
    const line = (text: string) => text.split('\n').find((each) => each.startsWith('p-421cb4\t'))
    expect(line(desk.read(BUS_LOCK))).toBe(`${line(lock)}\topen`)
  })
})

it('is used without a pointer: what is wrong is found, mended, accepted and recorded', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, BUS)
    await field(tab, FIRST).focus()
    await tab.keyboard.press('Control+Home')
    const at = (await field(tab, FIRST).inputValue()).indexOf('40')
    for (let step = 0; step < at; step++) await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('Delete')
    await tab.keyboard.type('5')
    await saved(tab)
    await tab.getByRole('button', { name: 'Está bien así…' }).first().waitFor(LONG)
    const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (name: string) => {
      for (let step = 0; step < 20 && !(await focused()).startsWith(name); step++) await tab.keyboard.press('Tab')
      expect(await focused()).toContain(name)
    }
    await tab.keyboard.press('Escape')
    await tabTo('Está bien así…')
    await tab.keyboard.press('Enter')
    await tab.keyboard.type(REASON)
    await tab.keyboard.press('Enter')
    await expect.poll(() => desk.read(BUS_EN), LONG).toContain(`    reason: ${REASON}\n---\n`)
    await field(tab, FIRST).focus()
    await tab.keyboard.press('Control+Enter')
    await expect.poll(() => desk.read(BUS_LOCK), LONG).not.toContain('open')
  })
})
