import { realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { toSay } from '../../ground/messages/to-say.ts'
import { Stop } from '../../model.ts'
import { defaultOut } from '../../publish/default-out.ts'
import type { CommandContext } from './command-context.ts'

/** What is no site's: one that lay there would be read as content, or be lost with the next change of versions. */
const TAKEN = ['articles', 'pages', 'newsroom', '.git', 'node_modules']

/**
 * The folder of the site, absolute: the default `_site` in the root, one that was asked for in the working folder.
 * Throws Stop (2) where it is or holds the newsroom, or lies among its articles. What lies in it is for `buildSite`.
 */
export function chooseOut(asked: string | undefined, { root, cwd }: Pick<CommandContext, 'root' | 'cwd'>): string {
  const out = asked === undefined ? defaultOut(root) : resolve(cwd, asked)
  const [real, realRoot] = [realPath(out), realPath(root)]
  if (isWithin(realRoot, real) || TAKEN.some((name) => isWithin(real, join(realRoot, name)))) {
    throw new Stop(2, 'out-in-newsroom', [{ file: '', say: toSay('cli.outErrors.out-in-newsroom', asked ?? '_site') }])
  }
  return out
}

/** Whether `path` is `folder` or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const between = relative(folder, path)
  return between !== '..' && !between.startsWith(`..${sep}`) && resolve(folder, between) === path
}

/** With every link followed, also where the last parts are not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), path.slice(parent.length))
  }
}
