import { type AroundData, aroundOf } from '../checks/around-of.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { Digest, RenderedArticle } from '../model.ts'
import { publishStop } from '../publish/publish-stop.ts'
import { type FolderLook, readFolder } from '../read/read-newsroom.ts'
import type { RenderedText } from '../render/context.ts'
import { TEXTS, workOnFolder } from './work-on-folder.ts'

/** Where texts are found, or made anew. */
interface Opener {
  root: string
  keeper: Keeper
  aroundData: AroundData
}

/**
 * The texts of a folder's article by its kind and key; they are in memory only as long as somebody uses them. Where they
 * have to be made and the files are no longer those of the digest, Stop is thrown.
 */
export function renderedTextsOf(
  { outline }: Digest,
  folder: FolderLook,
  { root, keeper, aroundData }: Opener,
): [string, RenderedText][] {
  if (outline === null) return []
  const { kind, key, stamp } = outline
  let known: WeakRef<RenderedArticle> | undefined
  const make = (): RenderedArticle => {
    const work = { root, tool: undefined, wants: ['texts'] as const }
    const { digest, text } = workOnFolder(readFolder(root, folder), aroundOf(aroundData), work)
    if (digest.outline?.stamp !== stamp) throw publishStop('file-changed', folder.path)
    if (text === undefined || !('value' in text)) throw new Error(`No texts of ${folder.path}`)
    return keeper.enter(TEXTS, folder.path, stamp, [], text).value()
  }
  const value = (): RenderedArticle => {
    const before = known?.deref() ?? keeper.find<RenderedArticle>(TEXTS, folder.path, stamp, {})?.value()
    const text = before ?? make()
    known = new WeakRef(text)
    return text
  }
  return [[`${kind} ${key}`, { stamp, value }]]
}
