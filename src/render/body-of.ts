import type { LinkedArticle, LinkedEdition } from '../model.ts'
import { pictureNamed, picturePath } from './attribution/photo.ts'
import { blockIds, idOfHeading } from './body/block-ids.ts'
import { renderBody } from './body/render-body.ts'
import type { Context } from './context.ts'

/** Sanitised HTML of an edition's body. `linkTo`: how it links a path of the site, in pages prefixed, in feeds absolute. */
export function bodyOf(
  { article }: LinkedArticle,
  edition: LinkedEdition,
  { site }: Context,
  linkTo: (path: string) => string,
): string {
  return renderBody(edition, article.folder, {
    language: edition.language,
    ids: blockIds(article, edition),
    hrefOfHeading(name) {
      const id = idOfHeading(article, edition, name)
      return id === undefined ? undefined : `#${id}`
    },
    hrefOfEdition({ folder, language, fragment }) {
      const all = folder.kind === 'page' ? site.pages : site.articles
      const linked = all.find((candidate) => candidate.article.key === folder.key)
      const target = linked?.editions[language]
      if (linked === undefined || target === undefined) return undefined
      const id = fragment && idOfHeading(linked.article, target, fragment)
      return linkTo(target.path) + (id ? `#${id}` : '')
    },
    picture(name) {
      const file = pictureNamed(name, article)
      return file && { src: linkTo(picturePath(file)), width: file.image.width, height: file.image.height }
    },
  })
}
