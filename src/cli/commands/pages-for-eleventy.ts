// @ts-expect-error: a script without types
import assetsOfSources from '../../../bin/assets-of-sources.mjs'
import { textsOf } from '../../ground/messages/index.ts'
import { openKeeper } from '../../keep/keeper.ts'
import type { Page } from '../../model.ts'
import { checkNewsroom, openNewsroom, siteOf } from '../../pipeline.ts'
import { pagesOf } from '../../publish/pages-of.ts'
import { countProblems } from '../report/summarize.ts'
import { chooseLanguage } from './choose-language.ts'

/**
 * For Eleventy's own command line, which runs the sources: the pages that `facing build` makes of the newsroom in a folder.
 * Throws where it would make none, Stop where settings or the disk are in the way.
 */
export async function pagesForEleventy(root: string): Promise<Page[]> {
  await assetsOfSources()
  const newsroom = openNewsroom(root, new Date())
  const language = chooseLanguage(undefined, root, process.env)
  const problems = checkNewsroom(newsroom, language)
  const { errors, warnings } = countProblems(problems)
  const { build, report } = textsOf(language).cli
  if (errors > 0) throw new Error(`${build.refused(report.found(errors, warnings), '_site')}. ${build.refusedNext}`)
  return pagesOf(siteOf(newsroom, { drafts: false, keeper: openKeeper(root, undefined) }))
}
