import GithubSlugger from 'github-slugger'
import { remember } from '../ground/basics/remember.ts'
import type { Records } from '../model.ts'

/** A term of the glossary as the site names it. */
export interface PublishedTerm {
  /** Of its place on the page of either language. */
  id: string
  es: string
  en: string
  kind: Records['glossary'][number]['kind']
}

/** The terms of the glossary with their places. What is noted of them is for those who translate. */
export const publishedTerms = remember((glossary: Records['glossary']): PublishedTerm[] => {
  const slugger = new GithubSlugger()
  return glossary.map(({ es, en, kind }) => ({ id: `t-${slugger.slug(es)}`, es, en, kind }))
})
