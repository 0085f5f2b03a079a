import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** What stands before the paths of a newsroom where a whole repository is meant: `` or `sites/news/`. `root` is absolute. */
export function repositoryPrefix(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      const between = relative(folder, root)
      return between === '' ? '' : `${between.split(sep).join('/')}/`
    }
    if (folder === dirname(folder)) return ''
  }
}
