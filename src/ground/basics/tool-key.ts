import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Says which tool this is: differs wherever its code or Node's version does. Undefined in the sources, which nobody can
 * tell apart: what one of them has kept may not be right for the next.
 */
export function toolKey(): string | undefined {
  try {
    return `${readFileSync(fileURLToPath(new URL('key', import.meta.url)), 'utf8')} ${process.version}`
  } catch {
    return undefined
  }
}
