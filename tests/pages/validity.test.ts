import { expect, inject, it } from 'vitest'
import { htmlFaults } from './support/html-faults.ts'

/** Rules that the texts of a newsroom may break. */
const ALLOWED: Record<string, string[]> = {
  // more than 70 characters, which is the newsroom's to choose
  'hard to set': ['long-title'],
}

it.each(inject('newsrooms'))('finds only valid HTML in the site $name', async ({ name, folder }) => {
  expect(await htmlFaults(folder, ALLOWED[name])).toEqual([])
})
