import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPage } from '../checks/index.ts'
import { packageRoot } from '../ground/basics/package-root.ts'
import type { CheckId, Language } from '../model.ts'

/** Where an editor opens the page of a check: a file of this package. */
export const pageOfCheck = (check: CheckId, language: Language): string =>
  pathToFileURL(join(packageRoot(), checkPage(check, language))).href
