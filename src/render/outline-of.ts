import { stampOf } from '../ground/basics/stamp-of.ts'
import { beadRows } from '../ground/rows/bead-rows.ts'
import { rowsLeft } from '../ground/rows/rows-left.ts'
import {
  type AlignedArticle,
  type ArticleOutline,
  type EditionOutline,
  editionsOf,
  type FileEntry,
  type PairedEdition,
  type PictureFile,
} from '../model.ts'
import { bodyLinks } from './body/body-facts.ts'
import { notesIn } from './body/note-handlers.ts'
import { type BlockIds, blockIds } from './compose/block-ids.ts'

/** What pages, lists and links of others take from an article. `content`: what tells its files from any other. */
export function outlineOf(article: AlignedArticle, content: string): ArticleOutline {
  const { kind, key, facts, folder, source, translation, work, lock } = article
  const placed = {
    source: source.language,
    beads: article.beads,
    editions: Object.fromEntries(
      editionsOf(article).map((edition) => [edition.language, { blocks: blocksOf(edition) }]),
    ),
  }
  const outlined = (edition: PairedEdition) => editionOutline(edition, article, blockIds(placed, edition.language))
  const outline = {
    kind,
    key,
    facts,
    folder: { kind: folder.kind, key: folder.key, path: folder.path, files: folder.files.filter(isPicture) },
    source: outlined(source),
    translation: translation && outlined(translation),
    work,
    rows: rowsLeft(beadRows(article)),
    isRecorded: lock !== undefined,
  }
  return { stamp: stampOf([content, outline]), ...outline }
}

const isPicture = (file: FileEntry): file is PictureFile => file.image !== undefined

function blocksOf({ blocks, body }: PairedEdition) {
  const notes = new Set<unknown>(notesIn(body).map(({ definition }) => definition))
  return blocks.map(({ kind, node }) => ({ kind, ...(notes.has(node) && { note: true }) }))
}

const LONGEST_OPENING = 160

/** Where an edition has no description yet, the beginning of its text stands in for it. */
function describedBy({ frontMatter, blocks }: PairedEdition): PairedEdition['frontMatter'] {
  const { text } = blocks.find(({ kind }) => kind === 'paragraph') ?? {}
  if (frontMatter.description !== undefined || text === undefined) return frontMatter
  const end = text.lastIndexOf(' ', LONGEST_OPENING)
  const opening = text.length > LONGEST_OPENING ? `${text.slice(0, end > 0 ? end : LONGEST_OPENING)}…` : text
  return { ...frontMatter, description: opening }
}

function editionOutline(edition: PairedEdition, { folder }: AlignedArticle, ids: BlockIds): EditionOutline {
  const { language, relation, locale, draft, file } = edition
  const { shown, linked, headings } = bodyLinks(edition, folder)
  return {
    language,
    frontMatter: describedBy(edition),
    relation,
    locale,
    draft,
    file: { path: file.path, name: file.name },
    headings: Object.fromEntries(
      headings.flatMap(([name, index]): [string, string][] =>
        (ids.get(index) ?? []).slice(0, 1).map((id) => [name, id]),
      ),
    ),
    pictures: { shown, linked },
  }
}
