import { textsOf } from '../../ground/messages/index.ts'
import type { Inline, SiteFacts } from '../../model.ts'
import { copyPath, homePath, hrefOf, urlOf } from '../address.ts'
import { asSentence, asWords, inlinesToHtml, joinSentences } from '../words/inlines.ts'
import { PUBLIC_DOMAIN } from '../words/license-name.ts'
import type { Attribution } from './attribution.ts'
import { isFree } from './license-of-article.ts'
import { methodOf, namesOf, noteOf } from './note.ts'
import { licenseLink, rightsOf } from './rights.ts'

/** Whether and how others may publish an edition again. */
export interface Republication {
  /** Whole sentences, to be read after those on its rights. */
  terms: Inline[]
  /** HTML of the credit to keep; undefined where the licence lets nobody publish it. */
  credit: string | undefined
  /** The same credit in words, for paper. */
  creditWords: Inline[]
  /** The whole edition with it, as a page links it; `name`: of the file once it is saved. */
  file: { href: string; name: string } | undefined
}

/** What the edition's licence allows, from its SPDX id, and the credit that goes with it. */
export function republicationOf(attribution: Attribution, facts: SiteFacts): Republication {
  const { license, edition } = attribution
  const { republication } = textsOf(edition.language).pages
  if (!isFree(license)) {
    const words = license === undefined ? republication.unstated : republication.forbidden
    return { terms: asSentence([words]), credit: undefined, creditWords: [], file: undefined }
  }
  const { allowed, free, unchanged, nonCommercial, alike } = republication
  const has = (part: string) => license.split('-').includes(part)
  const sentences: (Inline[] | false | undefined)[] = [
    [PUBLIC_DOMAIN.has(license) ? free : allowed],
    has('ND') && [unchanged],
    has('NC') && [nonCommercial],
    has('SA') && [alike],
    photoTerms(attribution),
  ]
  const credit = creditOf(attribution, facts)
  return {
    terms: joinSentences(sentences.filter((sentence) => sentence !== undefined && sentence !== false).map(asSentence)),
    credit: `<p lang="${edition.locale}">${inlinesToHtml(credit)}</p>`,
    creditWords: asWords(credit, edition.language),
    file: { href: hrefOf(facts, copyPath(edition)), name: `${edition.slug}.html` },
  }
}

/** A picture is its maker's: the article's licence says nothing of it. */
function photoTerms({ photo, edition }: Attribution): Inline[] | undefined {
  if (photo === undefined) return undefined
  const { republication } = textsOf(edition.language).pages
  const { license } = photo
  if (!isFree(license)) return [republication.noPhoto]
  return republication.photo(licenseLink(license))
}

/** Title, authors, this site, the note on the original with its translators, and the licence; every address absolute. */
function creditOf(attribution: Attribution, facts: SiteFacts): Inline[] {
  const { edition, authors } = attribution
  const { language, title, url } = edition
  const linkTo = (path: string) => urlOf(facts, path)
  const method = methodOf(attribution)
  const credit = textsOf(language).pages.republication.credit({
    title: { text: title, href: url, emphasis: 'cite' },
    authors: authors.length > 0 ? namesOf(authors, attribution, linkTo) : undefined,
    site: { text: facts.title[language], href: linkTo(homePath(language)) },
  })
  const sentences = [credit, noteOf(attribution, linkTo) ?? [], method ? [method] : [], rightsOf(attribution)]
  return joinSentences(sentences.filter(({ length }) => length > 0).map(asSentence))
}
