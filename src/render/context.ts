import { remember } from '../ground/basics/remember.ts'
import type {
  Assets,
  EditionTarget,
  Frame,
  Language,
  LinkedArticle,
  PictureFacts,
  Records,
  RenderedArticle,
  Site,
  SiteFacts,
} from '../model.ts'
import { assetsWith, DEFAULT_ASSETS } from './assets.ts'
import { addressOfEdition, type EditionAddress } from './edition-address.ts'
import { type ArticleFace, faceOf } from './face.ts'
import { type Lists, listsOf } from './lists.ts'
import { frameOf, type Section } from './pages/frame.ts'
import { type Redirect, redirectsOf } from './redirects-of.ts'

/**
 * All that a piece of the site is made from, besides its own article. Each piece asks for what it needs and nothing
 * else, so that it is known which pieces a change concerns: nothing here is all of the articles at once, and nothing here
 * remembers what a piece has made.
 */
export interface Context extends Lists {
  site: { facts: SiteFacts; records: Records }
  /** With the site's prefix: every page names them so. */
  assets: Assets
  /** Whether the site gets an index of its search. */
  searchable: boolean
  /** What is known of the bytes of pictures, by path. */
  pictures: ReadonlyMap<string, PictureFacts>
  /** What lists show of an article, by its key. */
  face: (key: string) => ArticleFace | undefined
  /** Articles and static pages, by kind and key: `article night-bus`. */
  linked: ReadonlyMap<string, LinkedArticle>
  /** The texts of articles and static pages, by kind and key. */
  texts: ReadonlyMap<string, RenderedText>
  /** Where what a link names is to be found; undefined of what is not published. */
  addressOf: (target: EditionTarget) => EditionAddress | undefined
  /** What stands around the pages of a language and section. */
  frame: (language: Language, section: Section | null) => Frame
  /** Whether somebody of that name whom the newsroom knows is a person or an organization. */
  typeNamed: (name: string) => 'person' | 'organization' | undefined
  /** Old addresses, in the order of the site. */
  redirects: readonly Redirect[]
  /** Whether there is anything to search in a language. */
  isSearched: (language: Language) => boolean
  /** Whether the site publishes a glossary. */
  hasGlossary: boolean
  /** How many articles have something to be translated. */
  toDo: number
}

/** An article's texts, which are looked at only where a page is made. */
export interface RenderedText {
  /** Tells these texts from any other. */
  stamp: string
  value: () => RenderedArticle
}

/** What is known of a site beside what it publishes. */
export interface Known {
  /** By kind and key. */
  texts: ReadonlyMap<string, RenderedText>
  /** Paths below the prefix. */
  assets?: Assets
  /** What the bytes of pictures say, by path. */
  pictures?: ReadonlyMap<string, PictureFacts>
  /** Whether there will be an index of the search. */
  searchable?: boolean
}

/** A site with the indexes that its pages need. */
export function contextOf(
  site: Site,
  { texts, assets = DEFAULT_ASSETS, pictures = new Map(), searchable = true }: Known,
): Context {
  const { facts, records } = site
  const everything = [...site.articles, ...site.pages]
  const { catalogs, relatedTo } = listsOf(site)
  const linked = new Map(everything.map((each) => [nameOf(each), each]))
  const types = new Map([...records.people.values()].map(({ name, type = 'person' }) => [name, type]))
  const face = remember(faceOf)
  const hasGlossary = facts.glossary && records.glossary.length > 0
  const statics = (language: Language) => site.pages.flatMap(({ editions }) => editions[language] ?? [])
  const frames = {
    es: remember((section) =>
      frameOf('es', sectionOf(section), { facts, catalog: catalogs.es, statics: statics('es'), hasGlossary }),
    ),
    en: remember((section) =>
      frameOf('en', sectionOf(section), { facts, catalog: catalogs.en, statics: statics('en'), hasGlossary }),
    ),
  }
  return {
    site: { facts, records },
    assets: assetsWith(facts.prefix, assets),
    searchable,
    pictures,
    catalogs,
    face: (key) => {
      const found = linked.get(`article ${key}`)
      return found && face(found)
    },
    linked,
    texts,
    addressOf: (target) => addressOfEdition(target, linked),
    relatedTo,
    frame: (language, section) => frames[language](section ?? ''),
    typeNamed: (name) => types.get(name),
    isSearched: (language) => everything.some(({ editions }) => editions[language]),
    hasGlossary,
    toDo: site.articles.filter(({ article }) => article.work.some(({ words }) => words > 0)).length,
    redirects: redirectsOf(site, catalogs),
  }
}

const sectionOf = (name: string): Section | null => (name === '' ? null : (name as Section))

/** By what an article or a static page is looked up: its kind and key. */
export const nameOf = ({
  article: { kind, key },
}: {
  article: Pick<LinkedArticle['article'], 'kind' | 'key'>
}): string => `${kind} ${key}`

/** The texts of an article. */
export function renderedOf(linked: LinkedArticle, { texts }: Context): RenderedArticle {
  const text = texts.get(nameOf(linked))
  if (text === undefined) throw new Error(`No texts of ${nameOf(linked)}`)
  return text.value()
}
