import { lstatSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether neither a folder below a newsroom's `.facing/` nor one above it there is a link or a file, which nobody is to
 * write through: `kept/pages`.
 */
export function isFreeOfLinks(root: string, folder: string): boolean {
  const steps = ['.facing', ...folder.split('/')]
  return steps.every((_, index) => isFolderOrNothing(join(root, ...steps.slice(0, index + 1))))
}

const isFolderOrNothing = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== false
