import {
  type FacingSection,
  type Language,
  type NavLink,
  otherLanguage,
  type RenderedArticle,
  type RenderedBlock,
} from '../../model.ts'
import { blockIds } from '../compose/block-ids.ts'

/** With fewer sections a text is seen whole without a list of them. */
const FEWEST = 5
/** Headings of a text's parts and of its sections; of a text without any, those of its highest level. */
const SECTION = 2

/** Links to the sections of an edition, on its page; none where it has few. */
export function sectionsOf(article: RenderedArticle, language: Language): NavLink[] {
  const ids = blockIds(article, language)
  return listOf(
    [...headingsOf(article, language)].map(([index, text]) => ({ href: `#${ids.get(index)?.[0] ?? ''}`, text })),
  )
}

/** Links to the rows of facing pages in which a section begins, in either edition; none where there are few. */
export function facingSectionsOf(article: RenderedArticle): FacingSection[] {
  const sources = headingsOf(article, article.source)
  const translations = headingsOf(article, otherLanguage(article.source))
  return listOf(
    article.beads.flatMap(({ ids, source, translation }) => {
      const [one, other] = [firstIn(sources, source), firstIn(translations, translation)]
      return (one ?? other) ? { href: `#${ids[0]}`, source: one, translation: other } : []
    }),
  )
}

const listOf = <Section>(sections: Section[]): Section[] => (sections.length < FEWEST ? [] : sections)

const firstIn = (headings: ReadonlyMap<number, string>, indexes: readonly number[]): string | undefined =>
  headings.get(indexes.find((index) => headings.has(index)) ?? -1)

/** The words of the headings with which sections begin, by the index of their blocks. */
function headingsOf(article: RenderedArticle, language: Language): Map<number, string> {
  const blocks = article.editions[language]?.blocks ?? []
  const headings = [...blocks.entries()].filter(([, { kind, text }]) => kind === 'heading' && text !== '')
  const depthOf = ({ depth = SECTION }: RenderedBlock) => depth
  const highest = headings.reduce((least, [, heading]) => Math.min(least, depthOf(heading)), Number.POSITIVE_INFINITY)
  const deepest = Math.max(SECTION, highest)
  return new Map(
    headings.filter(([, heading]) => depthOf(heading) <= deepest).map(([index, { text }]) => [index, text]),
  )
}
