import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import type { followProblems } from '../../follow/follow-problems.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { ArticleFolder, Digest, Language, UnderstoodFolder } from '../../model.ts'
import { contentStamp, digestFolder, understandFolder } from '../../pipeline.ts'
import { lookAt } from '../../read/look-at.ts'
import { lookAtFolder, readFolder } from '../../read/read-newsroom.ts'
import type { Desk, OpenArticle } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/** An article as it was opened, and of what. */
interface Opened {
  content: string
  newsroom: FollowedNewsroom
  understood: UnderstoodFolder
  digest: Digest
}

/** So many articles stay open: those that people go back and forth between. */
const MOST_OPEN = 8

/**
 * Opens articles by what their files say at this moment, also where the newsroom has not yet followed. What is the same as
 * the last time is the same object.
 */
export function openArticle(
  { root, newsroom }: Pick<Desk, 'root' | 'newsroom'>,
  problemsOf: Record<Language, ReturnType<typeof followProblems>>,
): (key: string, language: Language) => OpenArticle {
  const known = new Map<string, Opened>()

  return (key, language) => {
    const { server } = textsOf(language).desk
    const now = newsroom()
    if (now === undefined) throw new DeskRefusal(404, 'newsroom-missing', server.newsroomMissing)
    const folder = folderOf(root, key)
    if (folder === undefined) throw new DeskRefusal(404, 'article-unknown', server.articleUnknown(key))
    const opened = again(known.get(key), folder, now)
    known.delete(key)
    known.set(key, opened)
    for (const [oldest] of [...known].slice(0, -MOST_OPEN)) known.delete(oldest)
    const { article } = opened.understood
    if (article === undefined) throw new DeskRefusal(404, 'article-unreadable', server.articleUnreadable(folder.path))
    return { article, problems: problemsOf[language](withDigest(now, opened.digest)) }
  }
}

/** What is known of it, where neither its files nor what surrounds them are others. */
function again(known: Opened | undefined, folder: ArticleFolder, newsroom: FollowedNewsroom): Opened {
  const content = contentStamp(folder)
  if (known?.content === content && known.newsroom.around === newsroom.around) return known
  const understood = understandFolder(folder, newsroom.around.settings)
  return { content, newsroom, understood, digest: digestFolder(understood, newsroom.around) }
}

/** Articles come before pages; no key is of both. Undefined where neither is there. */
function folderOf(root: string, key: string): ArticleFolder | undefined {
  if (/[/\\\0]/.test(key) || key.startsWith('.')) return undefined
  for (const kind of ['article', 'page'] as const) {
    const entry = lookAt(root, `${kind}s/${key}`)
    if (entry?.kind === 'folder') return readFolder(root, lookAtFolder(root, entry, kind))
  }
  return undefined
}

/** The newsroom with one of its articles as it is now. */
function withDigest(newsroom: FollowedNewsroom, digest: Digest): FollowedNewsroom {
  const { kind, key } = digest.summary
  const index = newsroom.digests.findIndex(({ summary }) => summary.kind === kind && summary.key === key)
  const digests = index < 0 ? [...newsroom.digests, digest] : newsroom.digests.with(index, digest)
  return { ...newsroom, digests }
}
