import type { Definition, Nodes } from 'mdast'
import type { ArticleFolder, Language, PairedEdition } from '../../model.ts'

/** What a body is rendered from: nothing of its article but the folder's name, so that it stays as it is where only other files change. */
export type BodySource = Pick<PairedEdition, 'language' | 'file' | 'body' | 'blocks'>
export type FolderName = Pick<ArticleFolder, 'kind' | 'key'>

/** What handlers of a body must know besides the node that they are given. */
export interface BodyOptions {
  language: Language
  folder: FolderName
  /** By their identifiers. */
  definitions: ReadonlyMap<string, Definition>
  /** Of the nodes that are blocks. */
  indexes: ReadonlyMap<Nodes, number>
  /** Indexes of the blocks of headings, by the names of these. */
  headings: ReadonlyMap<string, number>
}
