import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/import/docx/read-docx.ts'
import { p, r, readWord, wordFile } from './word-file.ts'

describe('a Word file as a package', () => {
  const packed = (changes: Zippable) =>
    readDocx(zipSync({ ...unzipSync(wordFile(p('Texto.'))), ...changes }), { name: 'nota.docx' })
  const relations = (all: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`,
    )

  it('may hold programs, which are told and never run', async () => {
    const { dropped } = await packed({
      'word/_rels/document.xml.rels': relations('<Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/>'),
    })
    expect(dropped).toEqual([{ kind: 'script', count: 1 }])
  })

  it('may name its text from its root, and say nothing of what a part is', async () => {
    const { body } = await packed({
      '_rels/.rels': relations(
        '<Relationship Id="r1" Type="x/officeDocument" Target="/word/document.xml"/><Relationship/>',
      ),
    })
    expect(body.children).toHaveLength(1)
  })

  it('is refused with more text than anybody reads', async () => {
    const huge = strToU8(`<w:styles>${' '.repeat(4_000_000)}</w:styles>`)
    const rels = relations('<Relationship Id="s" Type="x/styles" Target="styles.xml"/>')
    await expect(
      (async () => packed({ 'word/_rels/document.xml.rels': rels, 'word/styles.xml': [huge, { level: 0 }] }))(),
    ).rejects.toMatchObject({ exit: 3, code: 'docx-size' })
  })

  it.each<[what: string, big: boolean]>([
    ['UTF-16 with the large end first', true],
    ['UTF-16 with the small end first', false],
  ])('may be written in %s', async (_, big) => {
    const text = Buffer.from(
      `\ufeff<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Añil.')}</w:body></w:document>`,
      'utf16le',
    )
    const { body } = await readDocx(zipSync({ 'word/document.xml': big ? text.swap16() : text }), { name: 'a.docx' })
    expect(body.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: 'Añil.' }] }])
  })

  it.each<[what: string, forms: string, words: string]>([
    [
      'the first that is known',
      '<mc:Choice Requires="w99"><w:t>No</w:t></mc:Choice><mc:Choice Requires="w14 wps"><w:t>Sí</w:t></mc:Choice><mc:Fallback><w:t>Tal vez</w:t></mc:Fallback>',
      'Sí',
    ],
    [
      'the last where none is',
      '<mc:Choice><w:t>No</w:t></mc:Choice><mc:Fallback><w:t>Tal vez</w:t></mc:Fallback>',
      'Tal vez',
    ],
    ['nothing where there is none', '', ''],
  ])('has what stands there in several forms in %s', async (_, forms, words) => {
    expect(
      (await readWord(p(`<w:r><mc:AlternateContent>${forms}</mc:AlternateContent></w:r>${r('.')}`))).markdown,
    ).toBe(`${words}.\n`)
  })
})
