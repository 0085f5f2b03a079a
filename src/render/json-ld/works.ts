import type { LinkedArticle, LinkedEdition } from '../../model.ts'
import type { Attribution, Contributor, Origin } from '../attribution/attribution.ts'
import type { Node } from './node.ts'

/** The properties that name other works. */
export type Works = Partial<Record<'translationOfWork' | 'workTranslation' | 'isBasedOn' | 'sameAs', unknown>>

/**
 * How an edition stands to the outlet's text and to our other edition (publishing rules, second table): a translation of
 * the whole names it as its work, a verbatim copy as the same, anything shorter only as what it is based on.
 */
export function works(
  { article, elsewhere }: LinkedArticle,
  { edition, other, relation, origin }: Attribution,
  personOf: (person: Contributor) => Node,
): Works {
  const isTranslation = edition.language !== article.source.language
  /** Two translations of a third work: neither is made from the other. */
  const areSiblings = relation === 'translation' && other?.relation === 'translation'
  const local = other && editionNode(other)
  const outletWork = elsewhere && origin && workNode(origin, personOf)
  const isWhole = elsewhere?.use === 'full'
  const translated = isWhole && relation === 'translation' ? outletWork : undefined
  return {
    translationOfWork: oneOrMany([
      translated && areSiblings ? { ...translated, workTranslation: local } : translated,
      isTranslation && !areSiblings ? local : undefined,
    ]),
    workTranslation: isTranslation || areSiblings ? undefined : local,
    isBasedOn: isWhole ? (elsewhere.url ?? outletWork) : outletWork,
    sameAs: isWhole && relation === 'republication' ? elsewhere.url : undefined,
  }
}

const editionNode = ({ url, locale, title }: LinkedEdition): Node => ({
  '@type': 'Article',
  '@id': url,
  url,
  inLanguage: locale,
  name: title,
})

function workNode(
  { url, language, title, date, outlet, authors }: Origin,
  personOf: (person: Contributor) => Node,
): Node {
  return {
    '@type': 'Article',
    '@id': url,
    url,
    inLanguage: language,
    name: title,
    datePublished: date,
    author: authors.length > 0 ? authors.map(personOf) : undefined,
    publisher: outlet && { '@type': 'Organization', name: outlet.name, url: outlet.url },
  }
}

function oneOrMany(nodes: (Node | undefined)[]): Node | Node[] | undefined {
  const there = nodes.filter((node) => node !== undefined)
  return there.length > 1 ? there : there[0]
}
