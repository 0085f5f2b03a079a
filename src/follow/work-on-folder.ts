import { stampOf } from '../ground/basics/stamp-of.ts'
import type { Gave } from '../keep/kept-stage.ts'
import { openStore } from '../keep/store.ts'
import { type Asked, listen } from '../keep/trace.ts'
import type { Around, ArticleFolder, Digest, RenderedArticle } from '../model.ts'
import { contentStamp, digestFolder, outlineFolder, understandFolder } from '../pipeline.ts'
import { renderArticle } from '../render/body/render-article.ts'

/** What is kept of a folder, by what its files say. */
export const DIGESTS = { name: 'digests' } as const

/** Of what an article's texts are kept; they lie apart. */
export const TEXTS = { name: 'texts', apart: true } as const

/** Beside what others see of them. Without what is wrong with them their digests are not to be kept. */
export type Wanted = readonly ('problems' | 'texts')[]

/** What is wanted of folders. */
export interface FolderWork {
  /** Absolute path of the newsroom. */
  root: string
  /** The state of this tool: see `Keeper`. */
  tool: string | undefined
  wants: Wanted
}

/** What came of a folder, and what was asked on the way; plain data, which threads hand to each other. */
export interface WorkedFolder {
  /** What tells the files that it was made from, as they then were, from any other. */
  content: string
  digest: Digest
  asked: Asked[]
  text?: Gave<RenderedArticle>
}

/** The whole way of one article, from its files to what is kept of it. It is in memory only meanwhile. */
export function workOnFolder(folder: ArticleFolder, around: Around, { root, tool, wants }: FolderWork): WorkedFolder {
  const ears = listen(around)
  const understood = understandFolder(folder, ears.around.settings)
  const digest = wants.includes('problems') ? digestFolder(understood, ears.around) : outlineFolder(understood)
  const asked = ears.asked()
  const content = contentStamp(folder)
  if (!wants.includes('texts') || understood.article === undefined) return { content, digest, asked }
  const value = renderArticle(understood.article)
  const stamp = stampOf(value)
  const isWritten = openStore(root, TEXTS.name, tool).writeApart(folder.path, stamp, value)
  return { content, digest, asked, text: isWritten ? { stamp } : { value } }
}
