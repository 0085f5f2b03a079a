import { x } from 'xastscript'
import { textsOf } from '../../ground/messages/index.ts'
import { type Language, otherLanguage, type SiteFile } from '../../model.ts'
import { feedPath, homePath, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { xmlFile } from '../files/xml-file.ts'
import { type FeedItem, tagUri } from './feed-items.ts'

/** What a feed says of when it changed before anything was published in it: Atom asks for a time. */
const NEVER = '1970-01-01T00:00:00Z'

/** The newest articles of a language as Atom (RFC 4287). */
export function atomFeed(language: Language, items: readonly FeedItem[], { site: { facts } }: Context): SiteFile {
  const updated = items.reduce((last, item) => (item.updated > last ? item.updated : last), NEVER)
  const other = otherLanguage(language)
  const self = urlOf(facts, feedPath(language, 'xml'))
  return xmlFile(
    feedPath(language, 'xml'),
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': facts.locales[language] }, [
      x('id', tagUri(facts, language)),
      x('title', textsOf(language).pages.feed.title(facts.title[language])),
      x('subtitle', facts.description[language]),
      x('updated', updated),
      x('author', [x('name', facts.title[language]), x('uri', urlOf(facts, homePath(language)))]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: urlOf(facts, homePath(language)) }),
      x('link', {
        rel: 'alternate',
        type: 'application/atom+xml',
        hreflang: other,
        href: urlOf(facts, feedPath(other, 'xml')),
      }),
      ...items.flatMap((item) => ['\n', x('entry', entry(language, item))]),
      '\n',
    ]),
  )
}

function entry(language: Language, item: FeedItem) {
  const person = (tag: string) => (somebody: FeedItem['authors'][number]) =>
    x(tag, [x('name', somebody.name), somebody.url === undefined ? null : x('uri', somebody.url)])
  const { alternate, via } = item
  return [
    x('id', item.id),
    x('title', item.title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: item.url }),
    alternate &&
      x('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: alternate.language,
        href: alternate.url,
        title: alternate.title,
      }),
    via && x('link', { rel: 'via', type: 'text/html', hreflang: via.language, href: via.url, title: via.title }),
    x('published', item.published),
    x('updated', item.updated),
    ...item.authors.map(person('author')),
    ...item.translators.map(person('contributor')),
    ...item.topics.map((term) => x('category', { term })),
    item.rights === undefined ? null : x('rights', item.rights),
    x('summary', item.summary),
    x('content', { type: 'html', 'xml:lang': item.locale }, item.content),
  ]
}
