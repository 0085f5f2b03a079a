// Makes the newsrooms that are measured: from the generator that the peers' articles come from, where it is there.
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measured } from './measure.js'
import { writeNewsroom } from './own-newsroom.js'

/** The kit that measures other tools with the same articles. */
const KIT = fileURLToPath(new URL('../../shared/bench/', import.meta.url))

/** A script of the kit, by the path by which it knows itself; undefined where the kit is not there. */
export const inKit = (name) => (existsSync(join(KIT, name)) ? realpathSync(join(KIT, name)) : undefined)

/** A newsroom of so many pairs in a new folder below `scratch`; its absolute path. The same pairs give the same bytes. */
export async function makeNewsroom(pairs, name, scratch) {
  const root = join(scratch, `${name}-${pairs}`)
  rmSync(root, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const generator = inKit('gen.mjs')
  if (generator === undefined) {
    writeNewsroom(pairs, root)
    return root
  }
  const out = join(scratch, 'generated')
  await measured(process.execPath, [generator, '--pairs', String(pairs), '--layout', 'newsroom', '--out', out])
  renameSync(join(out, 'newsroom'), root)
  return root
}
