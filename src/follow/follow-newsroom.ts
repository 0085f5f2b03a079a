import { type AroundData, aroundOf } from '../checks/around-of.ts'
import { dayIn, type Moment } from '../ground/basics/day-in.ts'
import type { SiteSettings } from '../ground/schema/site.ts'
import type { Keeper, Stage } from '../keep/keeper.ts'
import type { Around, Digest, Records } from '../model.ts'
import { aroundDataOf, type ChooseKeys, contentStamp, readSettings } from '../pipeline.ts'
import { lookAgain } from '../read/look-again.ts'
import { type FolderLook, lookAtNewsroom, type NewsroomLook, readFolder } from '../read/read-newsroom.ts'
import { type UnsavedTexts, withUnsaved } from '../read/with-unsaved.ts'
import type { RenderedText } from '../render/context.ts'
import { renderedTextsOf } from './rendered-texts-of.ts'
import { DIGESTS, type FolderWork, TEXTS, type WorkedFolder, workOnFolder } from './work-on-folder.ts'

/** What the files of a folder say, by what the disk says of them. */
const CONTENTS: Stage = { name: 'contents' }

/** A newsroom by what is kept of its articles: none of them is in memory. */
export interface FollowedNewsroom {
  files: NewsroomLook
  settings: SiteSettings
  records: Records
  /** What articles may ask of it, as data and as answers. */
  aroundData: AroundData
  around: Around
  /** ISO date. */
  today: string
  /** Keys of the articles that are meant; undefined where all are. */
  keys: ReadonlySet<string> | undefined
  /** Of each folder, in their order. */
  digests: Digest[]
  /** What articles say, by kind and key. */
  texts: ReadonlyMap<string, RenderedText>
  /** What is known of folders, with all that is wrong in them: it holds as long as neither they nor what is around them change. */
  held: ReadonlyMap<FolderLook, Held>
}

interface Held {
  digest: Digest
  texts: ReturnType<typeof renderedTextsOf>
}

/** Works on folders and tells of each what came of it, in any order. Rejects with the reason of the signal where that ends it. */
export type WorkOnFolders = (
  folders: readonly FolderLook[],
  work: FolderWork,
  aroundData: AroundData,
  onDone: (folder: FolderLook, worked: WorkedFolder) => void,
  signal?: AbortSignal,
) => Promise<void>

interface Options extends Pick<FolderWork, 'wants'> {
  /** Absolute path. */
  root: string
  now: Moment
  keeper: Keeper
  workOn: WorkOnFolders
  /** The same newsroom as it was, and the paths at which something has changed since; absent: it is looked at whole. */
  before?: { newsroom: FollowedNewsroom; paths: readonly string[] } | undefined
  /** What is being typed and not saved; of articles, the paths of all that is must be among those of `before`. */
  unsaved?: UnsavedTexts | undefined
  /** Which articles are meant. What others say is known all the same. */
  choose?: ChooseKeys
  /** Ends the work on articles. */
  signal?: AbortSignal
  /** Told how many of the articles that are new or changed have been worked on. */
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Told, before any of these is worked on, how to see the newsroom with those articles alone that are known at the moment. */
  onBegun?: ((soFar: () => FollowedNewsroom) => void) | undefined
}

/**
 * Looks at a newsroom and works on what is not as it was: everything else is what was kept of it. Throws Stop where
 * settings or the disk end it.
 */
export async function followNewsroom({ root, now, keeper, ...how }: Options): Promise<FollowedNewsroom> {
  const { files, settings, aroundData, around } = lookAround({ root, now, ...how })
  const keys = how.choose?.(files.folders.map(({ key }) => key))
  const before = how.before?.newsroom.around === around ? how.before.newsroom.held : NOTHING_HELD
  const digests = new Map<FolderLook, Digest>()
  for (const folder of files.folders) {
    const held = before.get(folder)
    if (held) digests.set(folder, held.digest)
    if (held || !keeper.knows(DIGESTS, folder.path)) continue
    const kept = keeper.find<Digest>(DIGESTS, folder.path, contentOf(folder, root, keeper), around)
    if (kept) digests.set(folder, kept.value())
  }
  const others = files.folders.filter((folder) => !digests.has(folder))
  const { records, today } = aroundData
  const frame = { files, settings, records, aroundData, around, today, keys }
  const known = () => files.folders.flatMap((folder) => digests.get(folder) ?? [])
  how.onBegun?.(() => ({ ...frame, digests: known(), texts: new Map(), held: NOTHING_HELD }))
  how.onProgress?.(0, others.length)
  const take = (folder: FolderLook, worked: WorkedFolder) => {
    // Its files may have been changed since they were looked at.
    const { content, digest, asked, text } = worked
    digests.set(folder, digest)
    keeper.enter(CONTENTS, folder.path, folder.seen, [], { value: content })
    if (how.wants.includes('problems')) keeper.enter(DIGESTS, folder.path, content, asked, { value: digest })
    if (digest.outline && text) keeper.enter(TEXTS, folder.path, digest.outline.stamp, [], text)
    how.onProgress?.(digests.size - files.folders.length + others.length, others.length)
  }
  await how.workOn(others, { root, tool: keeper.tool, wants: how.wants }, aroundData, take, how.signal)
  const paths = new Set(files.folders.map(({ path }) => path))
  for (const stage of [CONTENTS, DIGESTS, TEXTS]) keeper.retain(stage, paths)
  const all = new Map<FolderLook, Held>()
  for (const folder of files.folders) {
    const digest = digests.get(folder)
    if (digest === undefined) continue
    const held = before.get(folder)
    all.set(folder, held ?? { digest, texts: renderedTextsOf(digest, folder, { root, keeper, aroundData }) })
  }
  const texts = new Map([...all.values()].flatMap((each) => each.texts))
  return { ...frame, digests: known(), texts, held: how.wants.includes('problems') ? all : NOTHING_HELD }
}

/** The files, and what articles may ask of the newsroom around them: that is the same object as long as it is the same. */
function lookAround({ root, now, before, unsaved = NOTHING }: Pick<Options, 'root' | 'now' | 'before' | 'unsaved'>) {
  const known = before?.newsroom
  if (
    known === undefined ||
    before?.paths.some((path) => !/^(?:articles|pages)\//.test(path)) ||
    known.today !== dayIn(now, known.settings.timezone)
  ) {
    const settings = readSettings(root, unsaved)
    const files = withUnsaved(lookAtNewsroom(root), unsaved)
    const aroundData = aroundDataOf({ files, settings }, now)
    return { files, settings, aroundData, around: aroundOf(aroundData) }
  }
  const { settings, aroundData, around } = known
  const files = withUnsaved(lookAgain(known.files, before?.paths ?? []), unsaved)
  return { files, settings, aroundData, around }
}

const NOTHING: UnsavedTexts = new Map()
const NOTHING_HELD: FollowedNewsroom['held'] = new Map()

/** A file that was touched says what it said; one that was not is not opened. */
const contentOf = (folder: FolderLook, root: string, keeper: Keeper): string =>
  keeper.keep(CONTENTS, folder.path, folder.seen, {}, () => contentStamp(readFolder(root, folder))).value()

/** On this thread, one after the other. */
export const oneByOne: WorkOnFolders = async (folders, work, aroundData, onDone) => {
  const around = aroundOf(aroundData)
  for (const folder of folders) onDone(folder, workOnFolder(readFolder(work.root, folder), around, work))
}
