import type { Definition, Image, ImageReference } from 'mdast'
import { visit } from 'unist-util-visit'
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
  const names = namesIn(edition).flatMap((name) => pictureNamed(name, article) ?? [])
  return [photoOf(article, edition)?.file ?? [], ...names].flat()
}

/** What the pictures of a body name, as written. */
function namesIn({ body }: LinkedEdition): string[] {
  const names: string[] = []
  const references: ImageReference[] = []
  const definitions = new Map<string, string>()
  visit(body, ['image', 'imageReference', 'definition'], (node) => {
    const found = node as Image | ImageReference | Definition
    if (found.type === 'image') names.push(found.url)
    else if (found.type === 'definition') definitions.set(found.identifier, found.url)
    else references.push(found)
  })
  return [...names, ...references.flatMap(({ identifier }) => definitions.get(identifier) ?? [])]
}
