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

/** The pictures that published editions show or lead to, each once; others that lie in the folders stay there. */
export function picturesOf({ articles, pages }: Site): SitePicture[] {
  const pictures = new Map<string, SitePicture>()
  for (const { article, editions } of [...articles, ...pages]) {
    for (const edition of LANGUAGES.flatMap((language) => editions[language] ?? [])) {
      for (const file of picturesIn(article, edition)) {
        pictures.set(file.path, { from: file.path, path: picturePath(file).slice(1) })
      }
    }
  }
  return [...pictures.values()]
}

function picturesIn(article: AlignedArticle, edition: LinkedEdition): FileEntry[] {
  const photo = photoOf(article, edition)?.file
  const { folder } = article
  const named = [...imagesOf(edition, folder), ...linksOf(edition, folder)].flatMap(({ target }) =>
    target.kind === 'file' ? (pictureNamed(target.name, article) ?? []) : [],
  )
  return photo ? [photo, ...named] : named
}
