import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import type { markdownToMdast } from 'satteri'
import { mayAgree, parsersAgree } from './parsers-agree.ts'

/** `null` where this platform has no binary of the parser. */
let native: typeof markdownToMdast | null | undefined

/**
 * The tree that remark gives, some twelve times as fast; undefined where there is no binary for this platform, or where
 * the two parsers are known to differ or not known to agree: then remark must be asked.
 */
export function parseNatively(text: string): Root | undefined {
  if (!mayAgree(text)) return undefined
  native = native === undefined ? load() : native
  const root = native?.(text, { features: { frontmatter: false } }) as Root | undefined
  return root && parsersAgree(root, text) ? root : undefined
}

/** Not imported: a missing binary is no reason to stop. */
function load(): typeof markdownToMdast | null {
  try {
    return createRequire(import.meta.url)('satteri').markdownToMdast
  } catch {
    return null
  }
}
