import type { Element, Parents, Root } from 'hast'
import type { DocumentFacts, NamedPhoto, Recognised } from '../../document.ts'
import { type DroppedParts, dropParts } from '../dropped-parts.ts'
import { bodyElement, findElement, lineOf, propertyOf } from '../tree.ts'
import { cleanText } from './clean-text.ts'
import { findText } from './find-text.ts'
import { lookAround, type Surroundings } from './look-around.ts'
import type { OwnFacts } from './own-facts.ts'
import { fold } from './page-parts.ts'
import { takeArticleHead } from './take-article-head.ts'
import { takeBios } from './take-bios.ts'

/** The text of a saved page, and what stands around it that is a fact. */
export interface PageText {
  body: Parents
  facts: DocumentFacts
  recognised: Recognised[]
}

/**
 * Finds the text of a page among all that a site puts around it; its own data, read before, wins over what is seen. What is
 * perhaps no page of a site is left whole where a line of text would stay out.
 */
export function readSavedPage(root: Root, own: OwnFacts, isSite: boolean, dropped: DroppedParts): PageText {
  const page = bodyElement(root)
  const { titles, address, photo: named, ...known } = own
  const { bios, recognised } = takeBios(page, known.authors ?? [])
  const { text, head } = isSite ? lookAround(page, findText(root), own, dropped) : lookForAll(page, root, own, dropped)
  cleanText(text, address && URL.canParse(address) ? new URL(address).host : '', dropped)
  takeArticleHead(text, head, own, dropped)
  if (head.labels > 0) dropped.add('menu', undefined, head.labels)
  const title = titleOf(titles, head.titles)
  const description = head.description ?? withoutExcerpt(known.description, text)
  const photo = photoOf(head.picture, named, text)
  const { description: _description, ...others } = known
  return {
    body: text,
    facts: {
      ...others,
      ...dateOfPage(known, head.date),
      ...(title && { title }),
      ...(description && { description }),
      ...(head.authors && { authors: head.authors }),
      ...(photo && { photo }),
      ...(bios.length > 0 && { bios }),
    },
    recognised: [...head.recognised, ...recognised],
  }
}

function lookForAll(page: Parents, root: Root, own: OwnFacts, dropped: DroppedParts): Surroundings {
  const parts = dropParts()
  const found = lookAround(page, findText(root), own, parts)
  if (parts.list().some(({ kind }) => kind === 'page-part')) return lookAround(page, page, own, dropped)
  for (const { kind, what, count } of parts.list()) dropped.add(kind, what, count)
  return found
}

/** The title as the page shows it, where it is the one that it goes by; sites shorten the other for machines. */
function titleOf(own: readonly string[], shown: readonly string[]): string | undefined {
  const [best] = own
  if (best === undefined) return shown[0]
  const start = fold(best.replace(/(?:…|\.\.\.)$/, ''))
  return shown.find((each) => own.some((title) => fold(title) === fold(each)) || fold(each).startsWith(start)) ?? best
}

/** The day that a page shows is the original's, if it says of what. */
function dateOfPage({ original }: DocumentFacts, date: string | undefined): Pick<DocumentFacts, 'original' | 'date'> {
  if (date === undefined || original?.date !== undefined) return {}
  return original ? { original: { ...original, date } } : { date }
}

/** A description that is nothing but the beginning of the text, cut off, says nothing of its own. */
function withoutExcerpt(description: string | undefined, text: Parents): string | undefined {
  const [, start] = /^(.*?)\s*(?:\[?(?:…|\.\.\.|&hellip;)\]?|Leer más|Read more)$/s.exec(description ?? '') ?? []
  return start !== undefined && fold(lineOf(text)).includes(fold(start)) ? undefined : description
}

/** What is shown above the text is its photo; where a page shows none at all, the one that it names for networks. */
function photoOf(shown: Element | undefined, named: NamedPhoto | undefined, text: Parents): NamedPhoto | undefined {
  if (shown === undefined) return findElement(text, ({ tagName }) => tagName === 'img') ? undefined : named
  const [alt, caption, credit] = ['alt', 'title', 'data-credit'].map((name) => propertyOf(shown, name))
  return {
    source: propertyOf(shown, 'src'),
    ...((alt || named?.alt) && { alt: alt || named?.alt }),
    ...((caption || named?.caption) && { caption: caption || named?.caption }),
    ...((credit || named?.credit) && { credit: credit || named?.credit }),
  } as NamedPhoto
}
