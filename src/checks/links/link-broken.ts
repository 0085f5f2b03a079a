import type { EditionTarget } from '../../ground/body/target-of.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { type Check, editionName, type Finding, type PairedNewsroom } from '../../model.ts'
import { editionAt } from './edition-at.ts'
import { type LinkIn, linksIn } from './links-in.ts'
import { lookForPicture } from './look-for-picture.ts'

type Say = Finding['say']

/** What a link within the newsroom leads to is there. */
export const linkBroken: Check = {
  id: 'link-broken',
  severity: 'error',
  scope: 'newsroom',
  *run(newsroom) {
    for (const link of linksIn(newsroom)) {
      const say = fault(link, newsroom)
      if (say) yield { file: link.edition.file.path, place: link.place, say }
    }
  },
}

function fault({ url, target, edition, article }: LinkIn, newsroom: PairedNewsroom): Say | undefined {
  if (target.kind === 'path') {
    return ({ checks }) => checks['link-broken'].path(url, `../<key>/${editionName(edition.language)}`)
  }
  if (target.kind === 'edition') return editionFault(url, target, newsroom)
  if (target.kind !== 'file') return undefined
  const found = lookForPicture(target.name, article.folder)
  if (found.state === 'there') return undefined
  if (found.state === 'other-format') return ({ checks }) => checks['link-broken'].notPublished(target.name)
  return ({ checks }) => checks['link-broken'].file(target.name, found.meant)
}

function editionFault(url: string, target: EditionTarget, newsroom: PairedNewsroom): Say | undefined {
  const { article, edition } = editionAt(target, newsroom)
  const name = editionName(target.language)
  const { kind, key } = target.folder
  const lies = newsroom.files.folders.find((folder) => folder.kind === kind && folder.key === key)
  // An edition that lies there and is none has been told of already.
  if (edition || lies?.files.some((file) => file.name === name)) return undefined
  if (article) return ({ checks }) => checks['link-broken'].edition(url, article.source.file.name)
  const keys = newsroom.articles.filter((other) => other.kind === kind).map((other) => other.key)
  return ({ checks }) => checks['link-broken'].article(key, nearest(key, keys))
}
