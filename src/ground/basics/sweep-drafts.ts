import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './quietly.ts'

const HOUR = 60 * 60 * 1000

/** Deletes what killed processes have left of the files that they were writing: `<start>….4711`, an hour old. */
export const sweepDrafts = (folder: string, start = ''): void =>
  void quietly(() => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (name.startsWith(start) && /\.\d+$/.test(name) && Date.now() - lstatSync(path).mtimeMs > HOUR) rmSync(path)
    }
  })
