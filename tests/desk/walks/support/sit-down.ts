import { expect } from 'vitest'
import type { Tab } from '../../../pages/support/open-page.ts'
import type { StartedDesk } from './start-desk.ts'

/** Opens the desk in a tab, as Tom Hale. */
export async function sitDown(tab: Tab, desk: StartedDesk): Promise<void> {
  await tab.goto(desk.address())
  await tab.getByRole('combobox', { name: 'Soy' }).selectOption({ label: 'Tom Hale' })
}

/** The same, then opens an article by its title in the list. */
export async function openArticle(tab: Tab, desk: StartedDesk, title: string): Promise<void> {
  await sitDown(tab, desk)
  await tab.getByRole('link', { name: title }).click()
  await tab.getByRole('textbox').first().waitFor()
}

/** The field of a row: “Párrafo 1, inglés”. */
export const field = (tab: Tab, name: string) => tab.getByRole('textbox', { name, exact: true })

/** What the status line says now. */
export const status = async (tab: Tab): Promise<string> =>
  (await tab.getByRole('status').allTextContents()).join(' ').trim()

/** Waits until the status line says that all is saved. */
export const saved = (tab: Tab) => expect.poll(() => status(tab), { timeout: 10_000 }).toMatch(/Guardado a las/)

/** Selects a part of what a field holds, as somebody with a mouse does, and types over it. */
export async function typeOver(tab: Tab, name: string, part: string, text: string): Promise<void> {
  await field(tab, name).evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement
    const at = area.value.indexOf(wanted)
    if (at < 0) throw new Error(`No ${wanted} in ${area.value}`)
    area.focus()
    area.setSelectionRange(at, at + wanted.length)
  }, part)
  if (text === '') await tab.keyboard.press('Delete')
  else await tab.keyboard.type(text)
}

/** Puts the caret behind the last letter of a field and types. */
export async function typeAtEnd(tab: Tab, name: string, text: string): Promise<void> {
  await field(tab, name).focus()
  await tab.keyboard.press('Control+End')
  await tab.keyboard.type(text)
}

/** The lines of a text that are others than before, by their numbers from 1. */
export function changedLines(before: string, after: string): Record<number, string> {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now).toHaveLength(old.length)
  return Object.fromEntries(now.flatMap((line, index) => (line === old[index] ? [] : [[index + 1, line]])))
}
