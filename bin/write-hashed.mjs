// Names that carry a hash of what a file holds, so that it can be kept for good wherever it was loaded.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8)

/** `style.css` → `style.0a1b2c3d.css` */
export const hashedName = (name, content) => name.replace(/(?=\.\w+$)/, `.${hashOf(content)}`)

/** Writes a file under its name with the hash, which it returns. */
export function writeHashed(folder, name, content) {
  const hashed = hashedName(name, content)
  writeFileSync(join(folder, hashed), content)
  return hashed
}
