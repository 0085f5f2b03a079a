import { imagesOf, linksOf } from '../../ground/body/links-of.ts'
import type { AlignedArticle, LinkedEdition, PictureFile, Site, SitePicture } from '../../model.ts'
import { photoOf, pictureNamed } from '../attribution/photo.ts'
import type { Context } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { plannedPicture } from './show-picture.ts'

interface Uses {
  file: PictureFile
  article: AlignedArticle
  isShown: boolean
  isLinked: boolean
}

/** The newsroom's pictures that published editions show or lead to, each once; others that lie in the folders stay there. */
export const usedPictures = (site: Site): PictureFile[] => [...usesOf(site).values()].map(({ file }) => file)

/** The files that are made of them: several widths of what is shown, a whole one of what links lead to. */
export function sitePictures(context: Context): SitePicture[] {
  return [...usesOf(context.site).values()].flatMap(({ file, article, isShown, isLinked }) => {
    const { avif, fallback, full } = plannedPicture(file, article, context)
    return [...(isShown ? [...avif, ...fallback] : []), ...(isLinked ? [full] : [])]
  })
}

function usesOf({ articles, pages }: Site): Map<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const linked of [...articles, ...pages]) {
    const { article } = linked
    for (const edition of publishedEditions(linked)) {
      for (const { file, isLinked } of usedIn(article, edition)) {
        const known = uses.get(file.path) ?? { file, article, isShown: false, isLinked: false }
        uses.set(file.path, { ...known, ...(isLinked ? { isLinked } : { isShown: true }) })
      }
    }
  }
  return uses
}

function usedIn(article: AlignedArticle, edition: LinkedEdition): { file: PictureFile; isLinked: boolean }[] {
  const { folder } = article
  const named = (targets: ReturnType<typeof imagesOf> | ReturnType<typeof linksOf>, isLinked: boolean) =>
    targets.flatMap(({ target }) => {
      const file = target.kind === 'file' ? pictureNamed(target.name, article) : undefined
      return file ? [{ file, isLinked }] : []
    })
  const photo = photoOf(article, edition)?.file
  return [
    ...(photo ? [{ file: photo, isLinked: false }] : []),
    ...named(imagesOf(edition, folder), false),
    ...named(linksOf(edition, folder), true),
  ]
}
