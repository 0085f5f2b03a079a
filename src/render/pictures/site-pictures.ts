import { remember } from '../../ground/basics/remember.ts'
import type { LinkedArticle, LinkedEdition, PictureFile, SitePicture } from '../../model.ts'
import { photoOf, pictureNamed } from '../attribution/photo.ts'
import type { Context } from '../context.ts'
import { publishedEditions } from '../published-editions.ts'
import { plannedPicture } from './show-picture.ts'

interface Use {
  file: PictureFile
  isShown: boolean
  isLinked: boolean
}

/** The newsroom's pictures that published editions of an article show or lead to, each once; others stay in its folder. */
export const usedPictures = remember((linked: LinkedArticle): PictureFile[] =>
  [...usesOf(linked).values()].map(({ file }) => file),
)

/** The files that are made of them: several widths of what is shown, a whole one of what links lead to. */
export const sitePictures = (linked: LinkedArticle, context: Context): SitePicture[] =>
  [...usesOf(linked).values()].flatMap(({ file, isShown, isLinked }) => {
    const { avif, fallback, full } = plannedPicture(file, linked.article, context)
    return [...(isShown ? [...avif, ...fallback] : []), ...(isLinked ? [full] : [])]
  })

function usesOf(linked: LinkedArticle): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const edition of publishedEditions(linked)) {
    for (const { file, isLinked } of usedIn(linked, edition)) {
      const known = uses.get(file.path) ?? { file, isShown: false, isLinked: false }
      uses.set(file.path, { ...known, ...(isLinked ? { isLinked } : { isShown: true }) })
    }
  }
  return uses
}

function usedIn({ article }: LinkedArticle, edition: LinkedEdition): { file: PictureFile; isLinked: boolean }[] {
  const named = (names: readonly string[], isLinked: boolean) =>
    names.flatMap((name) => {
      const file = pictureNamed(name, article)
      return file ? [{ file, isLinked }] : []
    })
  const photo = photoOf(article, edition)?.file
  return [
    ...(photo ? [{ file: photo, isLinked: false }] : []),
    ...named(edition.pictures.shown, false),
    ...named(edition.pictures.linked, true),
  ]
}
