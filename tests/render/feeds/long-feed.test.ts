import { expect, test } from 'vitest'
import { many } from '../../support/many.ts'
import { fileAt, renderedWith } from '../../support/rendered.ts'

/** Sixty articles in English, each with as many words more as said. */
const feedOf = (words: number): { url: string }[] => {
  const articles = Object.entries(many(60, 'en')).map(([path, text]) => [path, `${text}\n${'word '.repeat(words)}\n`])
  return JSON.parse(fileAt(renderedWith(Object.fromEntries(articles)), 'en/feed.json')).items
}

test.each([
  ['the newest fifty', 1, 50],
  ['fewer where they are long', 3_000, 29],
  ['twenty however long they are', 6_000, 20],
])('a feed carries %s', (_, words, count) => {
  const items = feedOf(words)
  expect(items.length).toBe(count)
  expect(items.find(({ url }) => url.includes('/piece-'))?.url).toBe('https://example.org/en/piece-0/')
})
