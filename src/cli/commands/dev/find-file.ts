import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What stands at an address of the site: a file, or the address with the slash that is missing. */
export type Found = { file: string } | { redirect: string }

/** Path of a URL below the site's prefix → what is there; undefined where nothing is, or nothing that may be shown. */
export function findFile(folder: string, pathname: string): Found | undefined {
  const path = decoded(pathname)
  if (path === undefined || /[\\\0]/.test(path) || path.split('/').some((part) => part.startsWith('.')))
    return undefined
  try {
    const root = realpathSync(folder)
    const file = realpathSync(join(root, path))
    if (file !== root && !file.startsWith(root + sep)) return undefined
    if (!statSync(file).isDirectory()) return path.endsWith('/') ? undefined : { file }
    return path.endsWith('/') ? findFile(folder, `${pathname}index.html`) : { redirect: `${pathname}/` }
  } catch {
    return undefined
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
