import type { ArticleFolder, Language, Newsroom, Problem } from '../../model.ts'
import { checkNewsroom, understandAlone } from '../../pipeline.ts'

/** What a folder is part of, and in which language its problems are told. */
export interface NewsroomAround {
  newsroom: Newsroom
  language: Language
}

/** Texts that files are to have, by path. */
export type TextsByPath = ReadonlyMap<string, string>

/** The folder with other texts. */
export const withTexts = (folder: ArticleFolder, texts: TextsByPath): ArticleFolder => ({
  ...folder,
  files: folder.files.map((file) => ({ ...file, ...(texts.has(file.path) && { text: texts.get(file.path) ?? '' }) })),
})

/** The problems that its folder alone has with these texts: what it has to do with others is seen alike each time. */
export const checkFolder = (
  folder: ArticleFolder,
  texts: TextsByPath,
  { newsroom, language }: NewsroomAround,
): Problem[] => checkNewsroom(understandAlone(withTexts(folder, texts), newsroom), language)

/** Whether both lists hold the same problems, wherever they stand. */
export const sameProblems = (one: readonly Problem[], other: readonly Problem[]): boolean =>
  one.map(withoutPlaces).sort().join('\n') === other.map(withoutPlaces).sort().join('\n')

/** Some messages name other lines. */
const withoutPlaces = ({ check, severity, file, message }: Problem): string =>
  `${file} ${check} ${severity} ${message.replace(/\d+/g, '0')}`

/** Whether no check finds more in any file than before. */
export function noMoreProblems(before: readonly Problem[], after: readonly Problem[]): boolean {
  const counts = new Map<string, number>()
  for (const { file, check } of before) counts.set(`${file} ${check}`, (counts.get(`${file} ${check}`) ?? 0) + 1)
  return after.every(({ file, check }) => {
    const left = (counts.get(`${file} ${check}`) ?? 0) - 1
    counts.set(`${file} ${check}`, left)
    return left >= 0
  })
}
