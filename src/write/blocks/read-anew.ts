import type { PairedEdition } from '../../model.ts'
import { blocksOf } from '../../parse/blocks-of.ts'
import { parseBody } from '../../parse/parse-body.ts'
import { splitFrontMatter } from '../../parse/split-front-matter.ts'

/** An edition's text with its blocks: what is needed of it to write into it. */
export type WritableEdition = Pick<PairedEdition, 'file' | 'body' | 'blocks'>

/** An edition as it would be with another text; undefined where that cannot be read. Its front matter is not looked at. */
export function readAnew({ file }: WritableEdition, text: string): WritableEdition | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return undefined
  const { root, faults } = parseBody(text, parts.bodyStart)
  return faults.length > 0 ? undefined : { file: { ...file, text }, body: root, blocks: blocksOf(root) }
}
