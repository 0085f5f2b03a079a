import type { SourceDocument } from '../../../src/import/document.ts'
import { readMarkdown } from '../../../src/import/markdown/read-markdown.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'

/** A document that is read, and its text as Markdown. */
export interface ReadText extends SourceDocument {
  text: string
  /** `kind what`, `kind` where nothing has a name, `kind what ×2` of two. */
  told: string[]
}

/** Reads a text as a file of that name. */
export async function readText(text: string, name = 'nota.md'): Promise<ReadText> {
  const document = await readMarkdown(new TextEncoder().encode(text), { name })
  const told = document.dropped.map(
    ({ kind, what, count }) => `${kind}${what === undefined ? '' : ` ${what}`}${count > 1 ? ` ×${count}` : ''}`,
  )
  return { ...document, text: writeMarkdown(document.body, '', 'nothing').trimEnd(), told }
}
