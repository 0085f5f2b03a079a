import type {
  ArticleCard,
  Assets,
  Frame,
  Language,
  LinkedArticle,
  LinkedEdition,
  PictureFacts,
  Site,
  SiteFacts,
  SocialCard,
} from '../model.ts'
import { hrefOf } from './address.ts'
import { type Catalog, catalogOf } from './catalog.ts'
import type { PlannedPicture } from './pictures/plan-picture.ts'

/** What every page is made from, besides its own article or list. */
export interface Context {
  site: Site
  catalog: Catalog
  /** By kind and key: `article night-bus`. */
  byFolder: ReadonlyMap<string, LinkedArticle>
  /** With the site's prefix: every page names them so. */
  assets: Assets
  /** What stands around pages, by language and section. */
  frames: Map<string, Frame>
  /** What is known of the bytes of pictures, by path. */
  pictures: ReadonlyMap<string, PictureFacts>
  /** Pictures that pages show, by path: planned once, however many show them. */
  planned: Map<string, PlannedPicture>
  /** Social cards by the path of their page. */
  socialCards: Map<string, SocialCard>
  /** Whether the site gets an index of its search. */
  searchable: boolean
  /** Cards that lists have made, for others to use: by the page's language and the edition. */
  cards: Record<Language, Map<LinkedEdition, ArticleCard>>
}

/** The names under which the site's own files are published where nobody says otherwise. */
const ASSETS: Assets = {
  style: '/assets/style.css',
  pages: {},
  script: '/assets/reader.js',
  search: '/assets/search.js',
  icon: '/assets/icon.svg',
  fonts: [],
}

/** What is known of a site beside what it publishes. */
export interface Known {
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
  { assets = ASSETS, pictures = new Map(), searchable = true }: Known = {},
): Context {
  const folders = [...site.articles, ...site.pages]
  return {
    site,
    catalog: catalogOf(site),
    byFolder: new Map(folders.map((linked) => [`${linked.article.kind} ${linked.article.key}`, linked])),
    assets: prefixed(assets, site.facts),
    frames: new Map(),
    pictures,
    planned: new Map(),
    socialCards: new Map(),
    searchable,
    cards: { es: new Map(), en: new Map() },
  }
}

function prefixed({ style, pages, script, search, icon, fonts }: Assets, facts: SiteFacts): Assets {
  const href = (path: string) => hrefOf(facts, path)
  return {
    style: href(style),
    pages: Object.fromEntries(Object.entries(pages).map(([kind, path]) => [kind, href(path)])),
    script: script && href(script),
    search: href(search),
    icon: href(icon),
    fonts: fonts.map(href),
  }
}
