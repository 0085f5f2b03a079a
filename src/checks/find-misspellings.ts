import {
  type AlignedArticle,
  type Around,
  type Check,
  editionsOf,
  type Found,
  type Language,
  otherLanguage,
  type PairedEdition,
  type Speller,
} from '../model.ts'
import { blockAt } from './block-at.ts'
import { besideBody } from './text/beside-body.ts'

/** The dictionary that an edition, or the one that it lacks, is held to. */
export type SpellerOf = (language: Language, locale: string | undefined) => Speller

/** All that the checks of spelling find in an article, in its bodies and in what front matter says. */
export function findMisspellings(
  article: AlignedArticle,
  around: Around,
  spellerOf: SpellerOf,
  checks: readonly Check[],
): Found[] {
  const asked = checks.filter((check) => check.scope === 'spelling')
  return [article, besideBody(article)].flatMap((facing) =>
    editionsOf(facing).flatMap((edition) => {
      const speller = spellerOf(edition.language, edition.locale)
      const spelt = { edition, article: facing, around, speller, otherSpeller: spellerOf(...otherOf(edition, facing)) }
      return asked.flatMap((check) =>
        [...check.run(spelt)].map((finding): Found => {
          const block = finding.place && blockAt(article, finding.file, finding.place)
          return { check: check.id, ...finding, ...(block !== undefined && { block }) }
        }),
      )
    }),
  )
}

function otherOf({ language }: PairedEdition, article: AlignedArticle): Parameters<SpellerOf> {
  const other = otherLanguage(language)
  return [other, editionsOf(article).find((edition) => edition.language === other)?.locale]
}
