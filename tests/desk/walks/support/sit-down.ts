import { expect } from 'vitest'
import type { Tab } from '../../../pages/support/open-page.ts'
import type { StartedDesk } from './start-desk.ts'

/** Opens the desk in a tab, as Tom Hale. */
export async function sitDown(tab: Tab, desk: StartedDesk): Promise<void> {
  await tab.goto(desk.address())
  await tab.getByRole('combobox', { name: 'Soy' }).selectOption({ label: 'Tom Hale' })
}

/** Opens the article of the night bus. */
export const openBus = (tab: Tab): Promise<void> => tab.getByRole('link', { name: 'El autobús de la noche' }).click()

/** Waits until the status line says that all is saved. */
export const saved = (tab: Tab): Promise<void> =>
  expect.poll(() => tab.getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/Guardado a las/)

/** The lines of a text that are others than before, by their numbers from 1. */
export function changedLines(before: string, after: string): Record<number, string> {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now).toHaveLength(old.length)
  return Object.fromEntries(now.flatMap((line, index) => (line === old[index] ? [] : [[index + 1, line]])))
}
