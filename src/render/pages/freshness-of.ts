import { textsOf } from '../../messages/index.ts'
import { languageName } from '../../messages/language-name.ts'
import type { FreshnessLine, LinkedArticle, LinkedEdition, NavLink } from '../../model.ts'
import { isLacking, isOutdated } from '../body/is-outdated.ts'

/**
 * How a translation stands to its source, in words: that it is up to date, or what of it is not. Nothing where nobody
 * recorded that the two were in step, and nothing on the source: its readers have the newest text.
 */
export function freshnessOf(
  { article, editions }: LinkedArticle,
  edition: LinkedEdition,
  linkTo: (path: string) => string,
): FreshnessLine[] {
  const source = editions[article.source.language]
  if (article.lock === undefined || source === undefined || source.language === edition.language) return []
  const { freshness } = textsOf(edition.language).pages
  const language = languageName(source.language, edition.language)
  const changed = article.beads
    .filter((bead) => isOutdated(bead, article))
    .map(({ id, translation }): NavLink => ({ href: `#${id}`, text: excerpt(edition, translation[0]) }))
  const lacking = article.beads
    .filter((bead) => isLacking(bead, article))
    .map((bead): NavLink => {
      const href = `${linkTo(source.path)}#${bead.id}`
      return { href, text: excerpt(source, bead.source[0]), language: source.language }
    })
  if (changed.length + lacking.length === 0) return [{ text: freshness.current(language), blocks: [] }]
  return [
    { text: freshness.changed(changed.length, language), blocks: changed },
    { text: freshness.lacking(lacking.length, language), blocks: lacking },
  ].filter(({ blocks }) => blocks.length > 0)
}

const MOST_WORDS = 7

/** `The bus leaves at twelve and comes…`: the first words of a block; `…` of one that has none. */
function excerpt({ blocks }: LinkedEdition, index = -1): string {
  const words = (blocks[index]?.text ?? '').split(' ')
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ') || '…'
}
