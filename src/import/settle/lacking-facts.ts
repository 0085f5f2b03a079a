import type { FrontMatter } from '../../ground/schema/front-matter.ts'
import type { Language } from '../../model.ts'
import type { Missing } from '../imported.ts'
import type { PairOfImport } from './newsroom-around.ts'

/** The keys without which an edition cannot be published as it should: what of it the article's other edition says is there. */
export function lackingFacts(
  own: Partial<FrontMatter>,
  language: Language,
  pair?: Pick<PairOfImport, 'frontMatter'>,
): Missing[] {
  const { original, authors, license, permission }: Partial<FrontMatter> = { ...pair?.frontMatter, ...own }
  const { photo } = own
  const isTranslation = original?.language !== undefined && original.language !== language
  const hasPhoto = photo?.file !== undefined
  const lacks: Readonly<Record<string, boolean>> = {
    title: own.title === undefined,
    description: own.description === undefined,
    authors: authors === undefined && original?.authors === undefined,
    translators: isTranslation && own.translators === undefined,
    license: original?.outlet !== undefined && license === undefined && permission === undefined,
    'original.outlet': original?.url !== undefined && original.outlet === undefined,
    'original.url': original?.outlet !== undefined && original.url === undefined,
    'photo.file': photo !== undefined && !hasPhoto && pair?.frontMatter.photo?.file === undefined,
    'photo.alt': photo?.alt === undefined && (hasPhoto || pair?.frontMatter.photo?.file !== undefined),
    'photo.credit': hasPhoto && photo.credit === undefined,
  }
  return Object.keys(lacks).flatMap((key) => (lacks[key] ? [{ key }] : []))
}
