import { CHECK_GROUPS, checkPage } from '../../src/checks/index.ts'
import { textsOf } from '../../src/ground/messages/index.ts'
import { editionName, type Language } from '../../src/model.ts'
import { readCheckPage } from '../../src/read/read-check-page.ts'

/** The body of the page that tells the checks of a group: the page of each, a heading lower. */
export const checksPage = (group: string, language: Language): string =>
  (CHECK_GROUPS[group] ?? [])
    .map(({ id }) => withinReference(lower(readCheckPage(checkPage(id, language))), language))
    .join('\n\n')

/** What people call a group of checks. */
export const nameOfGroup = (group: string, language: Language): string => textsOf(language).cli.explain.group(group)

/** Headings a level lower; lines of code that look like some stay. */
function lower(page: string): string {
  let fence: string | undefined
  return page
    .trim()
    .split('\n')
    .map((line) => {
      const mark = /^(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined
      return fence === undefined && /^#+ /.test(line) ? `#${line}` : line
    })
    .join('\n')
}

/** Links to other pages of checks lead to their sections; a letter that is lost is named. */
const withinReference = (page: string, language: Language): string =>
  page
    .replace(/\]\((?:\.\.\/([a-z-]+)\/)([a-z-]+)(?:\.es)?\.md\)/g, `](../checks-$1/${editionName(language)}#$2)`)
    .replaceAll('](../README.md#accepting-a-problem)', `](../front-matter/${editionName(language)}#allow)`)
    .replaceAll('\ufffd', '[U+FFFD]')
