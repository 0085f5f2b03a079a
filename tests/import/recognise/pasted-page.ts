import type { DocumentFacts } from '../../../src/import/document.ts'

/** A page as somebody pastes it, and what of it are facts. */
export interface PastedPage {
  name: string
  /** `§` stands for the paragraphs of a text. */
  text: string
  facts: DocumentFacts
  /** Lines that stay text, in order, besides those paragraphs. */
  left?: string[]
}
