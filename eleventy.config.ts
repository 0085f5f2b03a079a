import type { Directories, UserConfig } from '@11ty/eleventy'

/** For Eleventy's own command line: the pages of the newsroom in the working folder, as `facing build` makes them. */
export default async function (config: UserConfig): Promise<{ dir: Directories }> {
  const { pagesForEleventy } = await import('./src/cli/commands/pages-for-eleventy.ts')
  const { configureEleventy } = await import('./src/publish/configure-eleventy.ts')
  configureEleventy(config, await pagesForEleventy(process.cwd()))
  return { dir: { input: 'layouts', output: '_site' } }
}
