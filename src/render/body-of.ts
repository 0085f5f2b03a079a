import { type FacingRow, type LinkedArticle, type LinkedEdition, otherLanguage } from '../model.ts'
import { facingPath, glossaryPath, type LinkTo } from './address.ts'
import { pictureNamed } from './attribution/photo.ts'
import type { BodySite } from './compose/body-site.ts'
import { composeBody, composeStandalone } from './compose/compose-body.ts'
import { composeRows } from './compose/compose-rows.ts'
import { findTerms } from './compose/find-terms.ts'
import { type Context, renderedOf } from './context.ts'
import { plannedPicture, showPicture } from './pictures/show-picture.ts'

/** Sanitised HTML of an edition's body as its page shows it. `linkTo`: how it links a path of the site. */
export function bodyOf(linked: LinkedArticle, edition: LinkedEdition, context: Context, linkTo: LinkTo): string {
  const { article, editions } = linked
  const { language } = edition
  const other = editions[otherLanguage(language)]
  // Static pages are short, and nobody cites them.
  const beside = article.kind === 'article' &&
    other && { language: other.language, page: linkTo(other.path), facing: linkTo(facingPath(edition)) }
  const site = { ...siteAround(linked, context, linkTo), ...termsAround(linked, context, linkTo) }
  return composeBody(renderedOf(linked, context), language, site, beside || undefined)
}

/** The same where no page is around it: every address is absolute, those within the text too. `linkTo` gives such. */
export const standaloneBodyOf = (
  linked: LinkedArticle,
  { language, url }: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): string => composeStandalone(renderedOf(linked, context), language, siteAround(linked, context, linkTo), url)

/** Both bodies side by side. */
export const rowsOf = (linked: LinkedArticle, context: Context, linkTo: LinkTo): FacingRow[] =>
  composeRows(renderedOf(linked, context), {
    ...siteAround(linked, context, linkTo),
    ...termsAround(linked, context, linkTo),
  })

/** The same to be read elsewhere, block by block: links within an edition's text lead to its page. */
export const looseRowsOf = (linked: LinkedArticle, context: Context, linkTo: LinkTo): FacingRow[] =>
  composeRows(renderedOf(linked, context), siteAround(linked, context, linkTo), (language) =>
    linkTo(linked.editions[language]?.path ?? ''),
  )

/** What the bodies of an article take from the site. */
const siteAround = ({ article }: LinkedArticle, context: Context, linkTo: LinkTo): BodySite => ({
  hrefOfEdition(target) {
    const address = context.addressOf(target)
    return address && linkTo(address.path) + (address.id === undefined ? '' : `#${address.id}`)
  },
  picture(name) {
    const file = pictureNamed(name, article)
    return file && showPicture(file, article, context, linkTo)
  },
  hrefOfPicture(name) {
    const file = pictureNamed(name, article)
    return file && linkTo(`/${plannedPicture(file, article, context).full.path}`)
  },
})

/** Where the glossary is published, pages of articles lead to it; what is read elsewhere has no such links. */
const termsAround = ({ article }: LinkedArticle, context: Context, linkTo: LinkTo): Pick<BodySite, 'terms'> =>
  article.kind === 'article' && context.hasGlossary
    ? {
        terms: (language) => ({
          page: linkTo(glossaryPath(language)),
          find: findTerms(context.site.records.glossary)[language],
        }),
      }
    : {}
