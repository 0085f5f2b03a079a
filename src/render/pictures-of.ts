import { imagesOf, linksOf } from '../body/links-of.ts'
import {
  type AlignedArticle,
  type FileEntry,
  LANGUAGES,
  type LinkedEdition,
  type Site,
  type SitePicture,
} from '../model.ts'
import { photoOf, pictureNamed, picturePath } from './attribution/photo.ts'

/** The pictures that published editions show, each once; others that lie in the folders stay there. */
export function picturesOf({ articles, pages }: Site): SitePicture[] {
  const pictures = new Map<string, SitePicture>()
  for (const { article, editions } of [...articles, ...pages]) {
    for (const edition of LANGUAGES.flatMap((language) => editions[language] ?? [])) {
      for (const file of shownIn(article, edition)) {
        pictures.set(file.path, { from: file.path, path: picturePath(file).slice(1) })
      }
    }
  }
  return [...pictures.values()]
}

function shownIn(article: AlignedArticle, edition: LinkedEdition): FileEntry[] {
  const names = namesIn(edition, article).flatMap((name) => pictureNamed(name, article) ?? [])
  return [photoOf(article, edition)?.file ?? [], ...names].flat()
}

/** Names of the files beside the text that a body shows or links to. */
function namesIn(edition: LinkedEdition, { folder }: AlignedArticle): string[] {
  return [...imagesOf(edition, folder), ...linksOf(edition, folder)].flatMap(({ target }) =>
    target.kind === 'file' ? [target.name] : [],
  )
}
