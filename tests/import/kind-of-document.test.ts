import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kindOfDocument } from '../../src/import/kind-of-document.ts'
import { Stop } from '../../src/model.ts'

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('x')])))
const DOCX = zip('[Content_Types].xml', 'word/document.xml')

describe('kindOfDocument', () => {
  it.each<[name: string, bytes: Uint8Array, kind: string]>([
    ['a.docx', DOCX, 'docx'],
    ['a.zip', DOCX, 'docx'],
    ['-', DOCX, 'docx'],
    ['a.docm', zip('[Content_Types].xml', 'word/document2.xml'), 'docx'],
    ['column.zip', zip('Column.html', 'images/image1.png'), 'html'],
    ['a.html', latin('<p>Hola'), 'html'],
    ['a.HTM', latin('hola'), 'html'],
    ['page', latin('<!-- saved from url=(0020) -->\n<!DOCTYPE html><p>Hola'), 'html'],
    ['-', latin('  <html lang="es"><p>Hola'), 'html'],
    ['-', latin(`${'<!-- a --> '.repeat(2000)}<i>Hola`), 'text'],
    ['a.html', new Uint8Array(Buffer.from('\ufeff<html>', 'utf16le')), 'html'],
    ['a.md', latin('# Hola'), 'markdown'],
    ['a.txt', latin('<!doctype html>'), 'text'],
    ['a.txt', new Uint8Array(Buffer.from('Una nota', 'utf16le')), 'text'],
    ['-', latin('# Hola'), 'text'],
  ])('takes %s for what it is', (name, bytes, kind) => {
    expect(kindOfDocument(bytes, name)).toBe(kind)
  })

  it.each<[name: string, bytes: Uint8Array, code: string, other?: string]>([
    ['a.docx', latin('Un texto'), 'kind-mistaken'],
    ['a.docx', latin('PK\u0003\u0004'), 'zip-broken'],
    ['a.docx', zip('hola.txt'), 'kind-mistaken'],
    ['a.docx', latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 E.n.c'), 'kind-other', 'doc'],
    [
      'a.docx',
      new Uint8Array([
        ...latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'kind-other',
      'encrypted',
    ],
    ['a.docx', latin('\u00ff\u00d8\u00ff\u00e0'), 'kind-other', 'picture'],
    ['a.txt', latin('%PDF-1.7'), 'kind-other', 'pdf'],
    ['a', latin('{\\rtf1'), 'kind-other', 'rtf'],
    ['a.pages', latin('x'), 'kind-other', 'pages'],
    ['a.docx', zip('Index/Document.iwa'), 'kind-other', 'pages'],
    ['a.docx', zip('mimetype', 'META-INF/manifest.xml', 'content.xml'), 'kind-other', 'odt'],
    ['a.docx', zip('xl/workbook.xml'), 'kind-other', 'sheet'],
    ['a.xyz', latin('hola'), 'kind-unknown'],
    ['a.txt', latin('ho\0la'), 'kind-unknown'],
  ])('refuses %s (%#)', (name, bytes, code, other) => {
    const refused = () => kindOfDocument(bytes, name)
    expect(refused).toThrow(Stop)
    try {
      refused()
    } catch (error) {
      expect((error as Stop).code).toBe(code)
      expect((error as Stop).findings[0].say.slice(1)).toEqual([name, ...(other ? [other] : [])])
    }
  })
})
