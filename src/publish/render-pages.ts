import { relative, resolve } from 'node:path'
import type { Page } from '../model.ts'
import { configureEleventy } from './configure-eleventy.ts'

/**
 * The HTML of pages, by their paths in the site. Of the processor's time Eleventy takes .2 ms a page besides its layout's,
 * and once 50 ms to be loaded from our bundle (320 from its own files). `input` is an empty folder: the templates are
 * given, and Eleventy is not to find others. It renders only: of its own writing it cannot be told to stop where one file fails. Errors:
 * Eleventy's, around those of a layout.
 */
export async function renderPages(pages: readonly Page[], input: string): Promise<Map<string, string>> {
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
