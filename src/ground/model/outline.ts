import type { Article, PairedEdition } from './article.ts'
import type { FileEntry, PictureFile } from './files.ts'
import type { RowsLeft } from './rows.ts'
import type { EditionWork } from './sync.ts'

/** An edition without its text: what pages, lists and links take from it. */
export interface EditionOutline
  extends Pick<PairedEdition, 'language' | 'frontMatter' | 'relation' | 'locale' | 'draft'> {
  file: Pick<FileEntry, 'path' | 'name'>
  /** Names of headings, as links give them → ids of their blocks. */
  headings: Readonly<Record<string, string>>
  /** Names of files beside the text that it shows, and that it leads to. */
  pictures: { shown: readonly string[]; linked: readonly string[] }
}

/** An article without its texts, as all that sees many articles knows it. Plain JSON. */
export interface ArticleOutline extends Pick<Article, 'kind' | 'key' | 'facts'> {
  /** Tells this state of the article, its texts included, from any other. */
  stamp: string
  /** Of its folder; `files`: the pictures that could be read. */
  folder: Pick<Article['folder'], 'kind' | 'key' | 'path'> & { files: PictureFile[] }
  source: EditionOutline
  translation: EditionOutline | undefined
  work: readonly EditionWork[]
  /** How far the desk's rows are. */
  rows: RowsLeft
  /** Somebody recorded that the two were in step. */
  isRecorded: boolean
}
