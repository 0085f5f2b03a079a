import { copyFileSync, linkSync, lstatSync, utimesSync } from 'node:fs'

/** Has a file of before stand at a new path too: itself, or where the disk knows no links a copy with its times. */
export function linkOrCopy(before: string, path: string): void {
  try {
    linkSync(before, path)
  } catch {
    copyFileSync(before, path)
    const { atimeMs, mtimeMs } = lstatSync(before)
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  }
}
