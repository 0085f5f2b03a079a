import { expect, it } from 'vitest'
import type { CommandContext } from '../../../src/cli/commands/command-context.ts'
import { openNamed } from '../../../src/cli/commands/open-named.ts'
import { Stop } from '../../../src/model.ts'
import { CLOCK_EN, CLOCK_ES, writeNewsroom } from '../../support/newsroom.ts'

function opened(words: string[], root = writeNewsroom()) {
  const { newsroom, unreadable } = openNamed(words, { root, now: () => '2026-04-01' } as CommandContext)
  return {
    folders: newsroom.files.folders.map(({ key }) => key),
    articles: newsroom.articles.map(({ key }) => key),
    unreadable,
  }
}

it('opens all where nothing is named', () => {
  expect(opened([])).toEqual({
    folders: ['night-bus', 'town-clock'],
    articles: ['night-bus', 'town-clock'],
    unreadable: [],
  })
})

it.each(['town-clock', 'articles/town-clock/', './articles/town-clock/index.es.md'])('opens nothing but %s', (word) => {
  expect(opened([word])).toEqual({ folders: ['town-clock'], articles: ['town-clock'], unreadable: [] })
})

it('says which of those that were named cannot be read', () => {
  const root = writeNewsroom({ [CLOCK_ES]: 'x', [CLOCK_EN]: 'x' })
  expect(opened(['town-clock', 'night-bus'], root)).toMatchObject({ unreadable: ['town-clock'] })
  expect(opened([], root)).toMatchObject({ unreadable: [] })
})

it('knows the keys of folders that it does not open', () => {
  expect(() => opened(['nigth-bus'])).toThrow(Stop)
})
