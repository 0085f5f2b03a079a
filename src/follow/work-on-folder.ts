import { stampOf } from '../ground/basics/stamp-of.ts'
import type { Gave } from '../keep/kept-stage.ts'
import { openStore } from '../keep/store.ts'
import { type Asked, listen } from '../keep/trace.ts'
import type { Around, ArticleFolder, Digest, RenderedArticle } from '../model.ts'
import { contentStamp, digestFolder, understandFolder } from '../pipeline.ts'
import { renderArticle } from '../render/body/render-article.ts'

/** What is kept of a folder, by what its files say. */
export const DIGESTS = { name: 'digests' } as const

/** Of what an article's texts are kept; they lie apart. */
export const TEXTS = { name: 'texts', apart: true } as const

/** What is wanted of folders. */
export interface FolderWork {
  /** Absolute path of the newsroom. */
  root: string
  /** The state of this tool: see `Keeper`. */
  tool: string | undefined
  /** Whether their texts are to be rendered too. */
  wantsTexts: boolean
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
export function workOnFolder(
  folder: ArticleFolder,
  around: Around,
  { root, tool, wantsTexts }: FolderWork,
): WorkedFolder {
  const ears = listen(around)
  const understood = understandFolder(folder, ears.around.settings)
  const digest = digestFolder(understood, ears.around)
  const asked = ears.asked()
  const content = contentStamp(folder)
  if (!wantsTexts || understood.article === undefined) return { content, digest, asked }
  const value = renderArticle(understood.article)
  const stamp = stampOf(value)
  const isWritten = openStore(root, TEXTS.name, tool).writeApart(folder.path, stamp, value)
  return { content, digest, asked, text: isWritten ? { stamp } : { value } }
}
