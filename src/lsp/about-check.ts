import { checkPage } from '../checks/index.ts'
import { remember } from '../ground/basics/remember.ts'
import type { CheckId, Language } from '../model.ts'
import { readCheckPage } from '../read/read-check-page.ts'

/** The page of a check, as Markdown. */
export const pageText = (check: CheckId, language: Language): string => readPage(checkPage(check, language))

/** What a check does, in the first paragraph of its page. */
export const aboutCheck = (check: CheckId, language: Language): string =>
  /^(?![#\s]).*(?:\n.+)*/m.exec(pageText(check, language))?.[0] ?? ''

const readPage = remember(readCheckPage)
