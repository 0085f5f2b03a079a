import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of everything below a folder that is no folder, relative to it, with `/`, sorted within each folder. */
export function* filesBelow(folder: string, path = ''): Generator<string> {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(folder, below)
    else yield below
  }
}
