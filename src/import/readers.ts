import type { DocumentKind, ReadDocument } from './document.ts'

/** What reads each kind of document: loaded when one of the kind is there, in the thread that converts. */
export const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<ReadDocument>>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-pasted-text.ts')).readPastedText,
}
