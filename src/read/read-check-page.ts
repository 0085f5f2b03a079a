import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../ground/basics/package-root.ts'

/** The Markdown of a check's page; `url` is its path in the package, as problems carry it. */
export const readCheckPage = (url: string): string => readFileSync(join(packageRoot(), url), 'utf8')
