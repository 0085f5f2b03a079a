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
import { type Context, renderedOf } from '../context.ts'

/**
 * How a translation stands to its source, in words: that it is up to date, or what of it is not. Nothing where nobody
 * recorded that the two were in step. `language`: of the page, on which the translation stands; `sourcePage`: address of
 * the page on which the source does, empty where that is the same.
 */
export function freshnessOf(
  linked: LinkedArticle,
  language: Language,
  sourcePage: string,
  context: Context,
): FreshnessLine[] {
  const { article, editions } = linked
  const source = editions[article.source.language]
  const translation = editions[otherLanguage(article.source.language)]
  const { isRecorded, beads, editions: rendered } = renderedOf(linked, context)
  if (!isRecorded || source === undefined || translation === undefined) return []
  const { freshness } = textsOf(language).pages
  const name = languageName(source.language, language)
  const link = (href: string, edition: LinkedEdition, index: number | undefined): NavLink => ({
    href,
    text: excerpt(rendered[edition.language]?.blocks[index ?? -1]?.text ?? ''),
    ...(edition.language !== language && { language: edition.language }),
  })
  const changed = beads
    .filter(({ isOutdated }) => isOutdated)
    .map(({ ids, translation: blocks }) => link(`#${ids[0]}`, translation, blocks[0]))
  const lacking = beads
    .filter(({ isLacking }) => isLacking)
    .map(({ ids, source: blocks }) => link(`${sourcePage}#${ids[0]}`, source, blocks[0]))
  if (changed.length + lacking.length === 0) return [{ text: freshness.current(name), blocks: [] }]
  return [
    { text: freshness.changed(changed.length, name), blocks: changed },
    { text: freshness.lacking(lacking.length, name), blocks: lacking },
  ].filter(({ blocks }) => blocks.length > 0)
}

const MOST_WORDS = 7

/** `The bus leaves at twelve and comes…`: the first words of a block; `…` of one that has none. */
function excerpt(text: string): string {
  const words = text.split(' ')
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ') || '…'
}
