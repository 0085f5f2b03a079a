import { expect, test } from 'vitest'
import { type Changes, newsroomWith, SITE } from '../support/newsroom.ts'
import { sourceOf } from '../support/source.ts'
import { swap } from '../support/swap.ts'

const factsWith = (changes: Changes = {}) => sourceOf(newsroomWith(changes)).site.facts

test('defaults are filled in', () => {
  expect(factsWith()).toEqual({
    url: 'https://example.org/',
    prefix: '/',
    languages: ['es', 'en'],
    locales: { es: 'es', en: 'en' },
    title: { es: 'Cuaderno de prueba', en: 'Test Notebook' },
    description: {
      es: 'Artículos en español y en inglés, lado a lado',
      en: 'Articles in Spanish and English, side by side',
    },
    license: undefined,
    timezone: undefined,
    republication: 'noindex',
    schema: 'NewsArticle',
    downloads: [],
    glossary: false,
  })
})

test('what the settings say goes before', () => {
  const site = `url: https://example.org/
title: {es: A, en: B}
description: {es: C, en: D}
languages: {es: es-419, en: en-US}
license: CC-BY-4.0
republication: both
schema: Article
`
  expect(factsWith({ [SITE]: site })).toMatchObject({
    description: { es: 'C', en: 'D' },
    languages: ['es', 'en'],
    locales: { es: 'es-419', en: 'en-US' },
    license: 'CC-BY-4.0',
    republication: 'both',
    schema: 'Article',
  })
})

test('the main language is the first', () => {
  expect(factsWith({ [SITE]: swap(['[es, en]', '[en, es]']) }).languages).toEqual(['en', 'es'])
})

test.each([
  ['https://example.org', 'https://example.org/', '/'],
  ['https://example.org/a/b/', 'https://example.org/a/b/', '/a/b/'],
  ['https://example.org//evil.example/', 'https://example.org/evil.example/', '/evil.example/'],
  ["https://example.org/~ana/a'b$c;d", 'https://example.org/~ana/a%27b%24c%3Bd/', '/~ana/a%27b%24c%3Bd/'],
])('%s is published at %s', (written, url, prefix) => {
  expect(factsWith({ [SITE]: swap(['https://example.org/', JSON.stringify(written)]) })).toMatchObject({
    url,
    prefix,
  })
})
