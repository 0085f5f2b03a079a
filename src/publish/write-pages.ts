import { relative, resolve } from 'node:path'
import { configure } from '../../eleventy.config.ts'
import type { Page } from '../model.ts'
import { writeAt } from './write-files.ts'

/** Eleventy keeps every page of a run in memory until the last one is rendered; several runs keep that small. */
const PAGES_PER_RUN = 250

/**
 * Writes each page as a file below `out`. `input` is an empty folder: the templates are given, and Eleventy is not to
 * find others. It renders only: of its own writing it cannot be told to stop where one file fails. Errors: Eleventy's,
 * around those of a layout, and those of the disk.
 */
export async function writePages(
  pages: readonly Page[],
  { input, out }: { input: string; out: string },
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  onProgress(0, pages.length)
  for (let start = 0; start < pages.length; start += PAGES_PER_RUN) {
    const run = pages.slice(start, start + PAGES_PER_RUN)
    const eleventy = new Eleventy(relativeTo(input), relativeTo(out), {
      configPath: '',
      loader: 'esm',
      quietMode: true,
      config: (config) => configure(config, run),
    })
    eleventy.disableLogger()
    for (const { outputPath, content } of await eleventy.toJSON()) writeAt(resolve(outputPath), content)
    onProgress(start + run.length, pages.length)
  }
}

/**
 * Of an absolute path Eleventy takes the working folder's name away, be it a folder above or only the beginning of
 * another's name: `/x/web-out` would become `-out`.
 */
const relativeTo = (path: string): string => relative(process.cwd(), path)
