import { expect, it } from 'vitest'
import { type Changes, CLOCK_EN, PHOTO } from '../../support/newsroom.ts'
import { articleAt, fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const FILE = 'en/the-town-clock/republish.txt'
const PAGE = '/en/the-town-clock/'
const copyWith = (changes: Changes = {}) => fileAt(renderedWith(changes), FILE)
const NO_LICENSE = swap(['license: CC-BY-4.0', 'license: all-rights-reserved'])

it('is the whole edition with its credit and the address that search engines are to be told', () => {
  const html = copyWith()
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en[^"]*">/)
  expect(html).toContain('<link rel="canonical" href="https://example.org/en/the-town-clock/">')
  expect(html).toContain(articleAt(PAGE).republication.credit)
  expect(html).toContain('<h1>')
})

it('leads nowhere by addresses that mean something on this site alone', () => {
  const html = copyWith({
    [CLOCK_EN]: (text) => `${text}\nSee [the bus](../night-bus/index.en.md) and note.[^1]\n\n[^1]: A note.\n`,
  })
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(3)
  expect(addresses.filter((address) => !/^(?:https:\/\/|#)/.test(address ?? ''))).toEqual([])
})

it('leads to its notes and back without leaving the page that others make of it', () => {
  const html = copyWith({ [CLOCK_EN]: (text) => `${text}\nA claim.[^1]\n\n[^1]: A note.\n` })
  const within = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
  expect(within).toHaveLength(2)
  for (const id of within) expect(html.split(` id="${id}"`)).toHaveLength(2)
})

it('has every picture once, as an image', () => {
  const html = copyWith({
    [CLOCK_EN]: (text) => `${text}\n![A clock.](clock.jpg)\n`,
    'articles/town-clock/clock.jpg': PHOTO,
  })
  expect(html).toMatch(/<img src="https:\/\/example\.org\/media\/[^"]*" [^>]*alt="A clock\."/)
  expect(html).not.toMatch(/<picture|<source|srcset/)
})

it('is linked from its page, under the name of an HTML file', () => {
  expect(articleAt(PAGE).republication.file).toEqual({ href: `/${FILE}`, name: 'the-town-clock.html' })
})

it('is not there where the licence lets nobody publish it', () => {
  const changes = { [CLOCK_EN]: NO_LICENSE }
  expect(articleAt(PAGE, changes).republication.file).toBeUndefined()
  expect(renderedWith(changes).files.map(({ path }) => path)).not.toContain(FILE)
  expect(renderedWith().files.map(({ path }) => path)).not.toContain('en/the-night-bus/republish.txt')
})

it('has no script and nothing of a stranger’s that could be one', () => {
  expect(
    copyWith({ [CLOCK_EN]: (text) => `${text}\n<script>alert(1)</script> [x](javascript:alert(1))\n` }),
  ).not.toMatch(/<script|="javascript:/)
})

it('has the corrections that the edition had', () => {
  const corrected = swap([
    'license: CC-BY-4.0',
    'license: CC-BY-4.0\ncorrections: [{date: 2026-03-01, text: It said ten minutes.}]',
  ])
  expect(copyWith({ [CLOCK_EN]: corrected })).toMatch(/March 1, 2026<\/time>: It said ten minutes\./)
})
