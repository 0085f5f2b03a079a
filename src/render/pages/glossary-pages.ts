import { textsOf } from '../../ground/messages/index.ts'
import { type GlossaryPage, type Language, otherLanguage } from '../../model.ts'
import { glossaryPath } from '../address.ts'
import type { Context } from '../context.ts'
import { type Piece, pageAs } from '../piece.ts'
import { publishedTerms } from '../published-terms.ts'
import { byName, listBase } from './list-base.ts'

const KINDS = ['term', 'name', 'acronym'] as const

/** The glossary in the order of a language; none where the site does not publish it, or has none. */
export function glossaryPages(language: Language, { hasGlossary }: Context): Piece[] {
  if (!hasGlossary) return []
  return [pageAs(`glossary ${language}`, glossaryPath(language), '', (context) => glossaryPage(language, context))]
}

function glossaryPage(language: Language, context: Context): GlossaryPage {
  const { facts, records } = context.site
  const { glossary } = textsOf(language).pages
  const other = otherLanguage(language)
  const terms = publishedTerms(records.glossary).map((term) => ({
    id: term.id,
    kind: term.kind,
    name: term[language],
    twin: term[other],
  }))
  const list = {
    language,
    title: glossary.title,
    description: glossary.description(facts.title[language]),
    pathIn: glossaryPath,
  }
  return {
    kind: 'glossary',
    ...listBase(list, context),
    twinLanguage: other,
    groups: KINDS.map((kind) => ({
      title: glossary.kinds[kind],
      terms: byName(facts.locales[language])(terms.filter((term) => term.kind === kind)).map(({ id, name, twin }) => ({
        id,
        name,
        twin,
      })),
    })).filter((group) => group.terms.length > 0),
  }
}
