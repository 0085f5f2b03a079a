import { textsOf } from '../../ground/messages/index.ts'
import { joinNamed } from '../../ground/messages/join-named.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import {
  type FieldId,
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
  const { isRecorded, beads, fields, editions: rendered } = renderedOf(linked, context)
  if (source === undefined || translation === undefined) return []
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
  const namesOf = (ids: readonly FieldId[]) => {
    const names = ids.map((id) => freshness.fields[id])
    return joinNamed(names, (text) => text, language).join('')
  }
  const behind: FreshnessLine[] = [
    ...(fields.outdated.length > 0
      ? [{ text: freshness.changedFields(namesOf(fields.outdated), name), blocks: [] }]
      : []),
    ...(fields.lacking.length > 0 ? [{ text: freshness.lackingFields(namesOf(fields.lacking)), blocks: [] }] : []),
    ...(changed.length > 0 ? [{ text: freshness.changed(changed.length, name), blocks: changed }] : []),
    ...(lacking.length > 0 ? [{ text: freshness.lacking(lacking.length, name), blocks: lacking }] : []),
  ]
  if (behind.length > 0) return behind.map((line) => ({ ...line, isBehind: true }))
  return isRecorded ? [{ text: freshness.current(name), blocks: [] }] : []
}

const MOST_WORDS = 7

/** `The bus leaves at twelve and comes…`: the first words of a block; `…` of one that has none. */
function excerpt(text: string): string {
  const words = text.split(' ')
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ') || '…'
}
