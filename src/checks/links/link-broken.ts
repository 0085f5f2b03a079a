import { nearest } from '../../ground/knowledge/nearest.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type ArticleSummary, type Check, type EditionTarget, editionName, type ToSay } from '../../model.ts'
import { editionAt, type LinkIn, linksIn } from './links-in.ts'
import { lookForPicture } from './look-for-picture.ts'

/** What a link within the newsroom leads to is there. */
export const linkBroken: Check = {
  id: 'link-broken',
  severity: 'error',
  scope: 'newsroom',
  *run({ articles }) {
    for (const link of linksIn(articles)) {
      const say = fault(link, articles)
      if (say) yield { file: link.edition.path, place: link.place, say }
    }
  },
}

function fault({ url, target, edition, article }: LinkIn, articles: readonly ArticleSummary[]): ToSay | undefined {
  if (target.kind === 'path') return toSay('link-broken.path', url, `../<key>/${editionName(edition.language)}`)
  if (target.kind === 'edition') return editionFault(url, target, articles)
  if (target.kind !== 'file') return undefined
  const found = lookForPicture(target.name, article.files)
  if (found.state === 'there') return undefined
  if (found.state === 'other-format') return toSay('link-broken.notPublished', target.name)
  return toSay('link-broken.file', target.name, found.meant)
}

function editionFault(url: string, target: EditionTarget, articles: readonly ArticleSummary[]): ToSay | undefined {
  const { article, edition } = editionAt(target, articles)
  // An edition that lies there and is none has been told of already.
  if (edition || article?.files.includes(editionName(target.language))) return undefined
  const [source] = article?.editions ?? []
  if (source) return toSay('link-broken.edition', url, source.name)
  const { kind, key } = target.folder
  const keys = articles.filter((other) => other.kind === kind && other.editions.length > 0).map((other) => other.key)
  return toSay('link-broken.article', key, nearest(key, keys))
}
