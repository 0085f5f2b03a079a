import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import { keepNewest } from '../../ground/basics/keep-newest.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { ArticleFolder, Digest, Language, UnderstoodFolder } from '../../model.ts'
import { contentStamp, digestFolder, understandFolder } from '../../pipeline.ts'
import { lookAt } from '../../read/look-at.ts'
import { lookAtFolder, readFolder } from '../../read/read-newsroom.ts'
import { asTypedFolder, type UnsavedTexts } from '../../read/with-unsaved.ts'
import type { Desk, OpenArticle } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import type { KnownProblems } from './known-problems.ts'

/** An article as it was opened, and in what newsroom. */
interface Opened {
  newsroom: FollowedNewsroom
  understood: UnderstoodFolder
  digest: Digest
}

/** So many states of articles stay open: those that people go back and forth between, and what is typed. */
const MOST_OPEN = 8
/** Nothing is typed. */
const NOTHING: UnsavedTexts = new Map()

/**
 * Opens articles by what their files say at this moment, also where the newsroom has not yet followed. What is the same as
 * the last time is the same object.
 */
export function openArticle(
  { root, newsroom }: Pick<Desk, 'root' | 'newsroom'>,
  problemsOf: Record<Language, KnownProblems>,
): (key: string, language: Language, typed?: UnsavedTexts) => OpenArticle {
  /** By the folder and what its files say. */
  const known = new Map<string, Opened>()

  return (key, language, typed = NOTHING) => {
    const { server } = textsOf(language).desk
    const now = newsroom()
    if (now === undefined) throw new DeskRefusal(404, 'newsroom-missing', server.newsroomMissing)
    const folder = folderOf(root, key, typed)
    if (folder === undefined) throw new DeskRefusal(404, 'article-unknown', server.articleUnknown(key))
    const state = `${folder.path} ${contentStamp(folder)}`
    const opened = again(known.get(state), folder, now)
    known.delete(state)
    known.set(state, opened)
    keepNewest(known, MOST_OPEN)
    const { article } = opened.understood
    if (article === undefined) throw new DeskRefusal(404, 'article-unreadable', server.articleUnreadable(folder.path))
    return { article, problems: problemsOf[language](withDigest(now, opened.digest)) }
  }
}

/** What is known of it, where what surrounds it is the same. */
function again(known: Opened | undefined, folder: ArticleFolder, newsroom: FollowedNewsroom): Opened {
  if (known?.newsroom.around === newsroom.around) return known
  const understood = understandFolder(folder, newsroom.around.settings)
  return { newsroom, understood, digest: digestFolder(understood, newsroom.around) }
}

/** Articles come before pages; no key is of both. Undefined where neither is there. */
function folderOf(root: string, key: string, typed: UnsavedTexts): ArticleFolder | undefined {
  if (/[/\\\0]/.test(key) || key.startsWith('.')) return undefined
  for (const kind of ['article', 'page'] as const) {
    const entry = lookAt(root, `${kind}s/${key}`)
    if (entry?.kind === 'folder') return readFolder(root, asTypedFolder(lookAtFolder(root, entry, kind), typed))
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
