import type { deskArticle } from '../../ground/messages/en/desk-article.ts'
import type { deskBegin } from '../../ground/messages/en/desk-begin.ts'
import type { deskDetails } from '../../ground/messages/en/desk-details.ts'
import type { deskList } from '../../ground/messages/en/desk-list.ts'
import type { deskPage } from '../../ground/messages/en/desk-page.ts'
import type { deskPublishing } from '../../ground/messages/en/desk-publishing.ts'
import type { deskRows } from '../../ground/messages/en/desk-rows.ts'
import type { Language } from '../../ground/model/language.ts'

/** What every screen says, in the language of the interface. */
export interface FrameWords {
  language: Language
  page: typeof deskPage
  rows: typeof deskRows
}

/** What some screens say; loaded with them. */
export interface ScreenWords {
  article: typeof deskArticle
  list: typeof deskList
  publish: typeof deskPublishing
  begin: typeof deskBegin
  details: typeof deskDetails
}

/** How the words of a screen are loaded. */
export type WordLoaders = { readonly [Name in keyof ScreenWords]: () => Promise<ScreenWords[Name]> }

/** The texts of this page: those of the frame, set by `speak` before anything is shown, and those of each screen that was loaded. */
export let said: FrameWords & ScreenWords

let loaders: WordLoaders

/** Chooses what the page says. */
export function speak(words: FrameWords, later: WordLoaders): void {
  said = words as FrameWords & ScreenWords
  loaders = later
}

/** Loads what screens say. */
export const loadWords = (names: readonly (keyof ScreenWords)[]): Promise<unknown> =>
  Promise.all(names.map(async (name) => Object.assign(said, { [name]: await loaders[name]() })))
