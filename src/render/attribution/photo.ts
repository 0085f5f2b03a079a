import type { PictureFile } from '../../model.ts'
import type { ArticleFace } from '../face.ts'

/** An edition's photo with what is to be said of it. */
export interface PhotoCredit {
  file: PictureFile
  alt: string
  caption: string | undefined
  credit: string | undefined
  license: string | undefined
  /** Where it was published first. */
  url: string | undefined
}

/** An article as far as its pictures go. */
export type Pictured = Pick<ArticleFace['article'], 'folder' | 'source' | 'translation'>

/**
 * The photo of an edition: its own file with its own credit, else the other edition's file with that one's credit, licence
 * and address where it names none. Undefined where there is no file, or none that could be read.
 */
export function photoOf(article: Pictured, edition: Pictured['source']): PhotoCredit | undefined {
  const own = edition.frontMatter.photo
  const others = [article.source, article.translation].find((other) => other && other.language !== edition.language)
  const lender = own?.file === undefined ? others?.frontMatter.photo : undefined
  const file = pictureNamed(own?.file ?? lender?.file, article)
  if (file === undefined) return undefined
  return {
    file,
    alt: own?.alt ?? '',
    caption: own?.caption,
    credit: own?.credit ?? lender?.credit,
    license: own?.license ?? lender?.license,
    url: own?.url ?? lender?.url,
  }
}

/** The picture of that name in the article's folder, if it is one. */
export function pictureNamed(name: string | undefined, { folder }: Pick<Pictured, 'folder'>): PictureFile | undefined {
  const file = folder.files.find((entry) => entry.name === name)
  return file?.image && { ...file, image: file.image }
}
