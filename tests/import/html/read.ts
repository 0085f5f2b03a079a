import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { SourceDocument } from '../../../src/import/document.ts'
import { readHtml } from '../../../src/import/html/read-html.ts'
import type { Language } from '../../../src/model.ts'

/** A document with its body as Markdown. */
export interface Read extends Omit<SourceDocument, 'body'> {
  body: string
}

/** Reads HTML as `import` does, and writes its body as Markdown. */
export async function read(html: string | Uint8Array, name = 'page.html', language: Language = 'es'): Promise<Read> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const document = await readHtml(bytes, { name, language })
  const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  return { ...document, body: writer.stringify(document.body).trim() }
}
