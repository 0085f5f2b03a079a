import type { Losses } from './losses.ts'

/** What programs put there by themselves. */
const AUTOMATIC =
  /automatically generated|generad[oa]s? autom[aá]ticamente|^(?:image|imagen|picture|foto|photo|graphic|gr[aá]fico|img|dsc|screenshot|captura de pantalla)[\s_-]*[\d_.\s-]*$/i
const FILE = /^\S*\.(?:png|jpe?g|gif|webp|avif|tiff?|bmp|svg|heic)$|^(?:https?|file):|^[a-z]:\\/i

/** What somebody wrote of a picture for those who do not see it; names of files and what a program guessed are none, which is told. */
export function pictureDescription(said: readonly (string | undefined)[], losses: Losses): string {
  const description = said.map((each) => each?.replace(/\s+/g, ' ').trim() ?? '').find((each) => each !== '') ?? ''
  if (!AUTOMATIC.test(description) && !FILE.test(description)) return description
  losses.add('picture-description', description)
  return ''
}
