import type { EditionTarget } from '../ground/body/target-of.ts'
import type { LinkedArticle, LinkedEdition } from '../model.ts'
import type { LinkTo } from './address.ts'
import { pictureNamed } from './attribution/photo.ts'
import { type BlockIds, blockIds, idOfHeading } from './body/block-ids.ts'
import type { BodyOptions } from './body/body-options.ts'
import { otherEditionOf } from './body/other-edition.ts'
import { renderBody } from './body/render-body.ts'
import type { Context } from './context.ts'
import { plannedPicture, showPicture } from './pictures/show-picture.ts'

/** Sanitised HTML of an edition's body as its page shows it. `linkTo`: how it links a path of the site. */
export function bodyOf(linked: LinkedArticle, edition: LinkedEdition, context: Context, linkTo: LinkTo): string {
  const { article } = linked
  return renderBody(edition, article.folder, {
    ...optionsOf(linked, edition, context, linkTo),
    ids: blockIds(article, edition),
    // Static pages are short, and nobody cites them.
    other: article.kind === 'article' ? otherEditionOf(linked, edition, linkTo) : undefined,
  })
}

/** The same where no page is around it: every address is absolute, those within the text too. `linkTo` gives such. */
export function standaloneBodyOf(
  linked: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): string {
  const { article } = linked
  return renderBody(edition, article.folder, {
    ...optionsOf(linked, edition, context, linkTo),
    page: edition.url,
    ids: ownIds(blockIds(article, edition)),
  })
}

/** How bodies are rendered that stand on a page with another one; `ids`: where blocks are found on it. */
export const facingOptions = (
  linked: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
  ids: BlockIds,
): BodyOptions => ({ ...optionsOf(linked, edition, context, linkTo), ids, marks: `ref_${edition.language}_` })

/** How a body is rendered on a page of its own, without anything beside it. */
function optionsOf(
  { article }: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): Omit<BodyOptions, 'ids'> {
  return {
    language: edition.language,
    page: '',
    other: undefined,
    idOfHeading: (name) => idOfHeading(article, edition, name),
    hrefOfEdition: (target) => hrefOfEdition(target, context, linkTo),
    picture: (name) => {
      const file = pictureNamed(name, article)
      return file && showPicture(file, article, context, linkTo)
    },
    hrefOfPicture: (name) => {
      const file = pictureNamed(name, article)
      return file && linkTo(`/${plannedPicture(file, article, context).full.path}`)
    },
  }
}

/** Elsewhere nobody comes from the other edition. */
const ownIds = (ids: BlockIds): BlockIds => new Map([...ids].map(([index, [own = '']]) => [index, [own]]))

/** The address of the edition that a link names, at the heading that it names, where there is one. */
function hrefOfEdition(target: EditionTarget, { byFolder }: Context, linkTo: LinkTo): string | undefined {
  const linked = byFolder.get(`${target.folder.kind} ${target.folder.key}`)
  const edition = linked?.editions[target.language]
  if (linked === undefined || edition === undefined) return undefined
  const heading = target.fragment === undefined ? undefined : idOfHeading(linked.article, edition, target.fragment)
  return linkTo(edition.path) + (heading === undefined ? '' : `#${heading}`)
}
