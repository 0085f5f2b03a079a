import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toSay } from '../../../ground/messages/to-say.ts'
import { isRefusal, Stop } from '../../../model.ts'
import type { CommandContext } from '../command-context.ts'
import { whatIsThere } from './what-is-there.ts'

/**
 * What would come of an import, by a copy of its articles in the system's folder for what goes away: `write` writes there
 * what it would write in the newsroom. Throws Stop (3).
 */
export function whatWouldBe<Written>(
  keys: readonly string[],
  context: CommandContext,
  write: (root: string) => Written,
): ReturnType<typeof whatIsThere> & { written: Written } {
  const copy = mkdtempSync(join(tmpdir(), 'facing-'))
  try {
    copyOf(context.root, copy, keys)
    const written = write(copy)
    return { written, ...whatIsThere(keys, { ...context, root: copy }) }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Throws Stop (3). */
function copyOf(root: string, copy: string, keys: readonly string[]): void {
  try {
    mkdirSync(join(copy, 'articles'))
    for (const path of ['newsroom', ...keys.flatMap((key) => [`articles/${key}`, `pages/${key}`])]) {
      if (existsSync(join(root, path)))
        cpSync(join(root, path), join(copy, path), { recursive: true, filter: isCopied })
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Stop(3, 'file-unwritable', [{ file: '', say: toSay('disk.uncreatable', copy, error.code) }])
  }
}

const isCopied = (path: string): boolean => {
  const entry = lstatSync(path)
  return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()
}
