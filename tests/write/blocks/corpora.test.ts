import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { FileEntry } from '../../../src/model.ts'
import { decodeText } from '../../../src/read/decode-text.ts'
import { type BlockField, blockFields } from '../../../src/write/blocks/block-field.ts'
import { editBlock } from '../../../src/write/blocks/edit-block.ts'
import { readAnew, type WritableEdition } from '../../../src/write/blocks/read-anew.ts'
import { withText } from '../../../src/write/with-text.ts'
import { corpusAt, editionsIn, itOfCorpora, oneIn } from '../../support/corpora.ts'

/** Of so many texts one is edited, and of their blocks. */
const SOME = 12

const kindsOf = ({ blocks }: WritableEdition) => blocks.map(({ kind, depth }) => `${kind} ${depth}`)

/** The text with another word in place of its last one; undefined where it has none that is no part of a mark. */
const withOtherWord = (text: string): string | undefined => {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}\][(/:.@#&_-])\p{L}{4,}(?![\p{L}\p{N}\][)/:@_-])/gu)]
  const last = words.at(-1)
  return last && `${text.slice(0, last.index)}otherwise${text.slice(last.index + last[0].length)}`
}

function editOne(edition: WritableEdition, bytes: Buffer, field: BlockField, file: string): boolean {
  const wanted = field.isShared ? undefined : withOtherWord(field.text)
  if (wanted === undefined) return false
  const changed = editBlock(edition, field.block.index, wanted)
  if ('refused' in changed) throw new Error(`${file}:${field.block.place.start.line}: ${changed.refused}`)
  expect(kindsOf(changed.edition), file).toEqual(kindsOf(edition))
  expect(blockFields(changed.edition)[field.block.index]?.text).toBe(wanted)
  const written = withText(bytes, changed.edition.file.text)
  const [before, after] = [bytes, written].map((each) => each.toString('latin1').split('\n'))
  const { start, end } = field.block.place
  expect(after?.slice(0, start.line - 1)).toEqual(before?.slice(0, start.line - 1))
  expect(after?.slice(end.line)).toEqual(before?.slice(end.line))
  return true
}

itOfCorpora(
  'a word of a block of %s changes no byte of any other',
  (name) => {
    let count = 0
    let edited = 0
    for (const file of editionsIn(name, SOME)) {
      const bytes = readFileSync(join(corpusAt(name), file))
      const decoded = decodeText(bytes)
      const text = 'text' in decoded ? decoded.text : ''
      const entry = { path: file, text } as FileEntry & { text: string }
      const edition = readAnew({ file: entry } as WritableEdition, text)
      if (edition === undefined) continue
      for (const field of blockFields(edition)) {
        if (count++ % oneIn(SOME) === 0 && editOne(edition, bytes, field, file)) edited += 1
      }
    }
    expect(edited).toBeGreaterThan(0)
  },
  1_800_000,
)
