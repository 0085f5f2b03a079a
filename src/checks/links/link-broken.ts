import { linksOf } from '../../body/links-of.ts'
import type { EditionTarget, Target } from '../../body/target-of.ts'
import { nearest } from '../../knowledge/nearest.ts'
import type { AlignedArticle, Check, Finding, Newsroom, PairedEdition } from '../../model.ts'
import { editionAt } from './edition-at.ts'
import { lookForPicture } from './look-for-picture.ts'

type Say = Finding['say']

/** What a link within the newsroom leads to is there. */
export const linkBroken: Check = {
  id: 'link-broken',
  severity: 'error',
  scope: 'edition',
  *run(edition, article, newsroom) {
    for (const { url, target, place } of linksOf(edition, article.folder)) {
      const say = fault(url, target, edition, article, newsroom)
      if (say) yield { file: edition.file.path, place, say }
    }
  },
}

function fault(
  url: string,
  target: Target,
  { language }: PairedEdition,
  article: AlignedArticle,
  newsroom: Newsroom,
): Say | undefined {
  if (target.kind === 'path') return ({ checks }) => checks['link-broken'].path(url, `../<key>/index.${language}.md`)
  if (target.kind === 'edition') return editionFault(url, target, newsroom)
  if (target.kind !== 'file') return undefined
  const found = lookForPicture(target.name, article.folder)
  if (found.state === 'there') return undefined
  if (found.state === 'other-format') return ({ checks }) => checks['link-broken'].notPublished(target.name)
  return ({ checks }) => checks['link-broken'].file(target.name, found.meant)
}

function editionFault(url: string, target: EditionTarget, newsroom: Newsroom): Say | undefined {
  const { article, edition } = editionAt(target, newsroom)
  const name = `index.${target.language}.md`
  const { kind, key } = target.folder
  const lies = newsroom.files.folders.find((folder) => folder.kind === kind && folder.key === key)
  // An edition that lies there and is none has been told of already.
  if (edition || lies?.files.some((file) => file.name === name)) return undefined
  if (article) return ({ checks }) => checks['link-broken'].edition(url, article.source.file.name)
  const keys = newsroom.articles.filter((other) => other.kind === kind).map((other) => other.key)
  return ({ checks }) => checks['link-broken'].article(key, nearest(key, keys))
}
