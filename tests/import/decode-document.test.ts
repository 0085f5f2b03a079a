import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../src/import/decode-document.ts'

describe('the letters of a document', () => {
  it('are those of Windows where they are no UTF-8: quotation marks, dashes, the euro', () => {
    const { text, encoding } = decodeDocument(Uint8Array.of(0x93, 0x61, 0xf1, 0x6f, 0x94, 0x97, 0x80))
    expect([text, encoding]).toEqual(['“año”—€', 'windows-1252'])
  })
})
