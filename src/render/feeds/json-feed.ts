import { textsOf } from '../../ground/messages/index.ts'
import type { Language, SiteFile } from '../../model.ts'
import { feedPath, homePath, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { jsonFile } from '../files/json-file.ts'
import type { FeedItem } from './feed-items.ts'

/** The newest articles of a language as JSON Feed 1.1; what the format has no word for stands in `_facing`. */
export function jsonFeed(language: Language, items: readonly FeedItem[], { site: { facts } }: Context): SiteFile {
  return jsonFile(feedPath(language, 'json'), {
    version: 'https://jsonfeed.org/version/1.1',
    title: textsOf(language).pages.feed.title(facts.title[language]),
    description: facts.description[language],
    home_page_url: urlOf(facts, homePath(language)),
    feed_url: urlOf(facts, feedPath(language, 'json')),
    language: facts.locales[language],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      external_url: item.via?.url,
      title: item.title,
      summary: item.summary,
      content_html: item.content,
      image: item.image,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors,
      tags: item.topics,
      language: item.locale,
      _facing: {
        translators: item.translators,
        alternate: item.alternate,
        via: item.via,
        rights: item.rights,
      },
    })),
  })
}
