import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import { DIGESTS } from '../../follow/work-on-folder.ts'
import { keepNewest } from '../../ground/basics/keep-newest.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Keeper } from '../../keep/keeper.ts'
import { type Asked, listen } from '../../keep/trace.ts'
import type { Around, ArticleFolder, Digest, Language, UnderstoodFolder } from '../../model.ts'
import { contentStamp, digestFolder, understandFolder } from '../../pipeline.ts'
import { lookAt } from '../../read/look-at.ts'
import { lookAtFolder, readFolder } from '../../read/read-newsroom.ts'
import { asTypedFolder, type UnsavedTexts } from '../../read/with-unsaved.ts'
import type { Desk, OpenArticle } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import type { KnownProblems } from './known-problems.ts'

/** An article as it was opened, and in what surroundings. */
interface Opened {
  around: Around
  understood: UnderstoodFolder
  /** What is found in it, and what was asked of the surroundings. */
  digest: () => { digest: Digest; asked: readonly Asked[] }
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
  { root, newsroom, keeper }: Pick<Desk, 'root' | 'newsroom' | 'keeper'>,
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
    const content = contentStamp(folder)
    const state = `${folder.path} ${content}`
    const { around } = now
    const before = known.get(state)
    const opened = before?.around === around ? before : openedIn(around, folder)
    known.delete(state)
    known.set(state, opened)
    keepNewest(known, MOST_OPEN)
    const { article } = opened.understood
    if (article === undefined) throw new DeskRefusal(404, 'article-unreadable', server.articleUnreadable(folder.path))
    const digest = typed.size > 0 ? opened.digest().digest : keptDigest(keeper, folder.path, content, opened)
    return { article, problems: problemsOf[language](withDigest(now, digest)) }
  }
}

function openedIn(around: Around, folder: ArticleFolder): Opened {
  const ears = listen(around)
  const understood = understandFolder(folder, ears.around.settings)
  let found: ReturnType<Opened['digest']> | undefined
  const digest = () => (found ??= { digest: digestFolder(understood, ears.around), asked: ears.asked() })
  return { around, understood, digest }
}

/** What is kept of what its files say; whoever follows the newsroom then finds what was opened first. */
function keptDigest(keeper: Keeper, path: string, content: string, { around, digest }: Opened): Digest {
  const kept = keeper.find<Digest>(DIGESTS, path, content, around)
  if (kept) return kept.value()
  const { digest: value, asked } = digest()
  return keeper.enter(DIGESTS, path, content, asked, { value }).value()
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
  if (newsroom.digests.includes(digest)) return newsroom
  const index = newsroom.digests.findIndex(({ summary }) => summary.kind === kind && summary.key === key)
  const digests = index < 0 ? [...newsroom.digests, digest] : newsroom.digests.with(index, digest)
  return { ...newsroom, digests }
}
