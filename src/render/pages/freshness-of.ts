import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import {
  type FreshnessLine,
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  type NavLink,
  otherLanguage,
} from '../../model.ts'
import { isLacking, isOutdated } from '../body/is-outdated.ts'

/**
 * How a translation stands to its source, in words: that it is up to date, or what of it is not. Nothing where nobody
 * recorded that the two were in step. `language`: of the page, on which the translation stands; `sourcePage`: address of
 * the page on which the source does, empty where that is the same.
 */
export function freshnessOf(
  { article, editions }: LinkedArticle,
  language: Language,
  sourcePage: string,
): FreshnessLine[] {
  const source = editions[article.source.language]
  const translation = editions[otherLanguage(article.source.language)]
  if (article.lock === undefined || source === undefined || translation === undefined) return []
  const { freshness } = textsOf(language).pages
  const name = languageName(source.language, language)
  const link = (href: string, edition: LinkedEdition, index: number | undefined): NavLink => ({
    href,
    text: excerpt(edition, index),
    ...(edition.language !== language && { language: edition.language }),
  })
  const changed = article.beads
    .filter((bead) => isOutdated(bead, article))
    .map((bead) => link(`#${bead.id}`, translation, bead.translation[0]))
  const lacking = article.beads
    .filter((bead) => isLacking(bead, article))
    .map((bead) => link(`${sourcePage}#${bead.id}`, source, bead.source[0]))
  if (changed.length + lacking.length === 0) return [{ text: freshness.current(name), blocks: [] }]
  return [
    { text: freshness.changed(changed.length, name), blocks: changed },
    { text: freshness.lacking(lacking.length, name), blocks: lacking },
  ].filter(({ blocks }) => blocks.length > 0)
}

const MOST_WORDS = 7

/** `The bus leaves at twelve and comes…`: the first words of a block; `…` of one that has none. */
function excerpt({ blocks }: LinkedEdition, index = -1): string {
  const words = (blocks[index]?.text ?? '').split(' ')
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ') || '…'
}
