import type { ArticleCard, ArticlePage, Inline, Newsroom, Page, RenderedSite } from '../../src/model.ts'
import { renderSite } from '../../src/render/render-site.ts'
import { type Changes, newsroomWith } from './newsroom.ts'
import { sourceOf } from './source.ts'

/** All that the site of the newsroom with changes consists of. */
export const renderedWith = (changes: Changes = {}, drafts = false): RenderedSite =>
  renderedOf(newsroomWith(changes), drafts)

/** All that the site of a newsroom consists of. */
export function renderedOf(newsroom: Newsroom, drafts = false): RenderedSite {
  const { site, texts } = sourceOf(newsroom, { drafts })
  return renderSite(site, { texts })
}

/** The page at a path below the prefix. */
export function pageAt<Kind extends Page['kind']>(
  { pages }: RenderedSite,
  path: string,
  kind: Kind,
): Extract<Page, { kind: Kind }> {
  const page = pages.find((candidate) => candidate.path === path)
  if (page?.kind !== kind) throw new Error(`No ${kind} at ${path}, only ${pages.map((each) => each.path).join(' ')}`)
  return page as Extract<Page, { kind: Kind }>
}

/** The page of an article. */
export const articleAt = (path: string, changes: Changes = {}, drafts = false): ArticlePage =>
  pageAt(renderedWith(changes, drafts), path, 'article')

/** The text of a file that is no page. */
export function fileAt({ files }: RenderedSite, path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`No ${path}, only ${files.map((each) => each.path).join(' ')}`)
  return file.content
}

/** A sentence with its links and emphasis as they would be written by hand: `[Ana](/es/…)`, `**Infobae**`, `_title_`. */
export const written = (inlines: readonly Inline[] | undefined): string | undefined =>
  inlines?.map(writtenInline).join('')

function writtenInline(inline: Inline): string {
  if (typeof inline === 'string') return inline
  const { text, href, lang, hreflang, emphasis, time } = inline
  const marked = emphasis === 'strong' ? `**${text}**` : emphasis === 'cite' ? `_${text}_` : text
  const attributes = Object.entries({ lang, hreflang, time }).filter(([, value]) => value !== undefined)
  const notes = attributes.map(([name, value]) => `${name}=${value}`).join(' ')
  const said = href === undefined ? marked : `[${marked}](${href})`
  return notes ? `${said}{${notes}}` : said
}

/** Where the cards of a list lead. */
export const hrefs = (cards: readonly ArticleCard[]) => cards.map(({ href }) => href)
