import type { UserConfig } from '@11ty/eleventy'
import { LAYOUTS, renderPage } from './layouts/index.ts'
import type { Page } from './src/model.ts'

/**
 * Each layout becomes a template that paginates over the numbers of its pages: Eleventy copies what it paginates over.
 * The templates are given, not found: nothing that lies in a newsroom or in the working folder is ever read as one.
 */
export function configure(config: UserConfig, pages: readonly Page[]): void {
  config.setTemplateFormats(['11ty.js'])
  config.setDataFileSuffixes([])
  config.setUseGitIgnore(false)
  config.on('eleventy.config', (settings) => {
    settings.config.keys.package = false
  })
  const page = (number: number) => pages[number] as Page
  for (const kind of Object.keys(LAYOUTS)) {
    const numbers = [...pages.keys()].filter((number) => page(number).kind === kind)
    const permalink = ({ number }: { number: number }) => fileOf(page(number).path)
    const pagination = { data: 'numbers', size: 1, alias: 'number' }
    const data = { numbers, pagination, permalink, eleventyExcludeFromCollections: true }
    config.addTemplate(`${kind}.11ty.js`, {
      data,
      render: ({ number }: { number: number }) => renderPage(page(number)),
    })
  }
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path)
