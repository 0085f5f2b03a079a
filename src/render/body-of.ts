import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import type { EditionTarget } from '../body/target-of.ts'
import type { LinkedArticle, LinkedEdition } from '../model.ts'
import { pictureNamed, picturePath } from './attribution/photo.ts'
import { blockIds, idOfHeading } from './body/block-ids.ts'
import { renderBody } from './body/render-body.ts'
import type { Context } from './context.ts'

/** How a page or a feed links a path of the site. */
type LinkTo = (path: string) => string

/** Sanitised HTML of an edition's body as a page shows it. `linkTo`: how it links a path of the site. */
export function bodyOf({ article }: LinkedArticle, edition: LinkedEdition, context: Context, linkTo: LinkTo): string {
  return renderBody(edition, article.folder, {
    language: edition.language,
    ids: blockIds(article, edition),
    hrefOfHeading: (name) => fragment(idOfHeading(article, edition, name)),
    hrefOfEdition: (target) => hrefOfEdition(target, context, linkTo),
    picture: (name) => {
      const file = pictureNamed(name, article)
      return file && { src: linkTo(picturePath(file)), width: file.image.width, height: file.image.height }
    },
  })
}

/** The same where no page is around it: every address is absolute, those within the text too. `linkTo` gives such. */
export function standaloneBodyOf(
  linked: LinkedArticle,
  edition: LinkedEdition,
  context: Context,
  linkTo: LinkTo,
): string {
  const root = parseFragment(bodyOf(linked, edition, context, linkTo))
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    for (const attribute of 'attrs' in node ? node.attrs : []) {
      if (attribute.name === 'href' && attribute.value.startsWith('#')) attribute.value = edition.url + attribute.value
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(root)
  return serialize(root)
}

const fragment = (id: string | undefined): string | undefined => (id === undefined ? undefined : `#${id}`)

/** The address of the edition that a link names, at the heading that it names, where there is one. */
function hrefOfEdition(target: EditionTarget, { byFolder }: Context, linkTo: LinkTo): string | undefined {
  const linked = byFolder.get(`${target.folder.kind} ${target.folder.key}`)
  const edition = linked?.editions[target.language]
  if (linked === undefined || edition === undefined) return undefined
  const heading = target.fragment === undefined ? undefined : idOfHeading(linked.article, edition, target.fragment)
  return linkTo(edition.path) + (fragment(heading) ?? '')
}
