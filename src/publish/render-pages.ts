import { relative, resolve } from 'node:path'
import { renderPage } from '../../layouts/index.ts'
import type { Page } from '../model.ts'
import { configureEleventy } from './configure-eleventy.ts'
import { fileOf } from './file-of.ts'

/** So many pages are rendered sooner than Eleventy is loaded; it would give what their layouts give, byte for byte. */
const FEW = 50

/**
 * The HTML of pages, by their paths in the site. `input` is an empty folder. Errors: those of a layout, or Eleventy's
 * around them.
 */
export const renderPages = async (pages: readonly Page[], input: string): Promise<Map<string, string>> =>
  pages.length > FEW
    ? renderWithEleventy(pages, input)
    : new Map(pages.map((page) => [fileOf(page.path), renderPage(page)]))

/**
 * Of the processor's time Eleventy takes .2 ms a page besides its layout's, and once 50 ms to be loaded from our bundle
 * (320 from its own files). The templates are given, and it is not to find others in the folder. It renders only: of its
 * own writing it cannot be told to stop where one file fails.
 */
async function renderWithEleventy(pages: readonly Page[], input: string): Promise<Map<string, string>> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(relativeTo(input), relativeTo(input), {
    configPath: '',
    loader: 'esm',
    quietMode: true,
    config: (config) => configureEleventy(config, pages),
  })
  eleventy.disableLogger()
  const made = await eleventy.toJSON()
  return new Map(made.map(({ outputPath, content }) => [relative(input, resolve(outputPath)), content]))
}

/**
 * Of an absolute path Eleventy takes the working folder's name away, be it a folder above or only the beginning of
 * another's name: `/x/web-out` would become `-out`.
 */
const relativeTo = (path: string): string => relative(process.cwd(), path)
