import { escapeHtml } from '../../render/words/escape-html.ts'

/** An entry of the contents, with those below it. */
export interface ContentsEntry {
  words: string
  /** BCP 47, of the words, where they are not in the book's language. */
  locale?: string | undefined
  file: string
  below?: readonly ContentsEntry[]
}

/** HTML of the contents (EPUB 3.3, 7): a list of links. */
export const contentsHtml = (title: string, entries: readonly ContentsEntry[]): string =>
  `<nav epub:type="toc" role="doc-toc"><h1>${escapeHtml(title)}</h1>${listHtml(entries)}</nav>`

const listHtml = (entries: readonly ContentsEntry[]): string => `<ol>${entries.map(entryHtml).join('')}</ol>`

function entryHtml({ words, locale, file, below = [] }: ContentsEntry): string {
  const lang = locale === undefined ? '' : ` lang="${escapeHtml(locale)}"`
  const link = `<a href="${escapeHtml(file)}"${lang}>${escapeHtml(words)}</a>`
  return `<li>${link}${below.length > 0 ? listHtml(below) : ''}</li>`
}
