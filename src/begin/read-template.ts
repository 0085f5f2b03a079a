import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { packageRoot } from '../ground/basics/package-root.ts'
import type { NewFiles } from '../write/create-files.ts'

/** Where in the package the files lie with which every newsroom begins. */
const FOLDER = 'src/begin/newsroom'

/** Their content by path: text, or bytes of a picture. */
export function readTemplate(): NewFiles {
  const folder = join(packageRoot(), FOLDER)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), contentOf(join(folder, path))]))
}

const contentOf = (file: string): string | Uint8Array =>
  file.endsWith('.png') ? readFileSync(file) : readFileSync(file, 'utf8')
