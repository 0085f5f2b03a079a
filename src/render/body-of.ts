import type { EditionTarget } from '../body/target-of.ts'
import type { LinkedArticle, LinkedEdition } from '../model.ts'
import { pictureNamed } from './attribution/photo.ts'
import { type BlockIds, blockIds, idOfHeading } from './body/block-ids.ts'
import { renderBody } from './body/render-body.ts'
import type { Context } from './context.ts'
import { plannedPicture, showPicture } from './pictures/show-picture.ts'

/** How a page or a feed links a path of the site. */
type LinkTo = (path: string) => string

/** Sanitised HTML of an edition's body as its page shows it. `linkTo`: how it links a path of the site. */
export const bodyOf = (linked: LinkedArticle, edition: LinkedEdition, context: Context, linkTo: LinkTo): string =>
  render(linked, edition, context, linkTo, '')

/** The same where no page is around it: every address is absolute, those within the text too. `linkTo` gives such. */
export const standaloneBodyOf = (
  linked: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): string => render(linked, edition, context, linkTo, edition.url)

function render({ article }: LinkedArticle, edition: LinkedEdition, context: Context, linkTo: LinkTo, page: string) {
  return renderBody(edition, article.folder, {
    language: edition.language,
    page,
    ids: page === '' ? blockIds(article, edition) : ownIds(blockIds(article, edition)),
    idOfHeading: (name) => idOfHeading(article, edition, name),
    hrefOfEdition: (target) => hrefOfEdition(target, context, linkTo),
    picture: (name) => {
      const file = pictureNamed(name, article)
      return file && showPicture(plannedPicture(file, article, context), linkTo)
    },
    hrefOfPicture: (name) => {
      const file = pictureNamed(name, article)
      return file && linkTo(`/${plannedPicture(file, article, context).full.path}`)
    },
  })
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
