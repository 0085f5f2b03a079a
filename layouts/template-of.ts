import type { Template } from '@11ty/eleventy'
import type { Page } from '../src/model.ts'
import { renderPage } from './index.ts'

interface Numbered {
  number: number
}

/** The template that paginates over all pages of a kind, by their numbers among all: Eleventy copies what it paginates over. */
export function templateOf(kind: Page['kind'], pages: readonly Page[]): Template<Numbered> {
  const page = (number: number) => pages[number] as Page
  return {
    data: {
      numbers: [...pages.keys()].filter((number) => page(number).kind === kind),
      pagination: { data: 'numbers', size: 1, alias: 'number' },
      permalink: ({ number }) => fileOf(page(number).path),
      eleventyExcludeFromCollections: true,
    },
    render: ({ number }) => renderPage(page(number)),
  }
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path)
