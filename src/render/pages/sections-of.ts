import type { Language, NavLink, RenderedArticle } from '../../model.ts'
import { blockIds } from '../compose/block-ids.ts'

/** With fewer sections a text is seen whole without a list of them. */
const FEWEST = 5
/** Headings of a text's parts and of its sections; of a text without any, those of its highest level. */
const SECTION = 2

/** Links to the sections of an edition, on its page; none where it has few. */
export function sectionsOf(article: RenderedArticle, language: Language): NavLink[] {
  const blocks = article.editions[language]?.blocks ?? []
  const ids = blockIds(article, language)
  const headings = [...blocks.entries()].filter(([, { kind, text }]) => kind === 'heading' && text !== '')
  const highest = headings.reduce((least, [, { depth = SECTION }]) => Math.min(least, depth), Number.POSITIVE_INFINITY)
  const sections = headings.filter(([, { depth = SECTION }]) => depth <= Math.max(SECTION, highest))
  if (sections.length < FEWEST) return []
  return sections.map(([index, { text }]) => ({ href: `#${ids.get(index)?.[0] ?? ''}`, text }))
}
