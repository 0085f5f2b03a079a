import { stampOf } from '../ground/basics/stamp-of.ts'
import type { Keeper, Stage } from '../keep/keeper.ts'
import type { Book, Page, SiteFacts } from '../model.ts'
import type { Context } from '../render/context.ts'
import { type Listing, listingOf } from '../render/files/sitemap.ts'
import type { Made, Piece } from '../render/piece.ts'
import { packBook } from './books/pack-book.ts'
import type { Cache } from './cache.ts'
import { fileOf } from './file-of.ts'
import { hashOf } from './hash-of.ts'
import { pictureBytes } from './pictures/picture-files.ts'
import { renderPages } from './render-pages.ts'

/** What is kept of a piece that was made; its files lie in the site. */
export interface MadePiece {
  /** Its pages and other files, each with what tells its content from any other. */
  files: [path: string, mark: string][]
  /** Paths of what it shows, which change with what that is. */
  pictures: string[]
  cards: string[]
  /** What tells what the sitemap says of its pages, and its entry in `/api/articles.json`, from any other; absent where there is none. */
  listed?: string
  entry?: string
  /** The same of all its parts. */
  parts: string
}

/** What else came of a piece. It is kept by itself, for a site in which little has changed asks for few of it. */
export interface PieceParts extends Pick<Made, 'pictures' | 'cards' | 'entry'> {
  /** What the sitemap says of its pages. */
  listings: Listing[]
}

/** A piece that was made, now or before. */
export interface ReadyPiece {
  made: MadePiece
  parts: () => PieceParts
}

/** A file of the site; `path` is relative to it, `mark` tells the content from any other. */
export interface MarkedFile {
  path: string
  content: string | Uint8Array
  mark: string
}

interface Work {
  keeper: Keeper
  stage: Stage
  partsStage: Stage
  context: Context
  facts: SiteFacts
  /** Absolute path of the newsroom, and what was made of its pictures. */
  root: string
  pictures: Cache
  /** Draws the cover of a book. */
  cover: (cover: Book['cover']) => Uint8Array
  /** An empty folder. */
  empty: string
  onMade: (piece: Piece, ready: ReadyPiece) => void
}

/** Eleventy keeps every page of a run in memory until the last one is rendered; several runs keep that small. */
const PAGES_A_RUN = 100

/** Makes pieces, some after the others, so that little of the site is in memory at a time, and gives their texts. */
export async function* makePieces(pieces: readonly Piece[], work: Work): AsyncGenerator<MarkedFile> {
  for (let next = 0; next < pieces.length; ) {
    const begun: Begun[] = []
    for (let pages = 0; next < pieces.length && pages < PAGES_A_RUN; next++) {
      const one = begin(pieces[next] as Piece, work)
      begun.push(one)
      pages += one.made.pages.length
    }
    yield* finish(begun, work)
  }
}

interface Begun {
  piece: Piece
  made: Made
  /** To be told what came of it once its pages are rendered: until then it may ask for more. */
  end: (value: MadePiece) => unknown
}

function begin(piece: Piece, { keeper, stage, context }: Work): Begun {
  const { around, end } = keeper.begin<Context, MadePiece>(stage, piece.name, piece.given, context)
  return { piece, made: piece.make(around), end }
}

async function* finish(begun: readonly Begun[], work: Work): AsyncGenerator<MarkedFile> {
  const { facts, empty, onMade } = work
  const all = begun.flatMap(({ made }) => made.pages)
  const rendered = all.length === 0 ? new Map<string, string>() : await renderPages(all, empty)
  for (const { piece, made, end } of begun) {
    const { pages, pictures, cards, entry } = made
    const texts = [...pages.map((page) => pageText(page, rendered)), ...made.files]
    const files = [
      ...texts.map((text): MarkedFile => ({ ...text, mark: stampOf(text.content) })),
      ...(await Promise.all((made.books ?? []).map((book) => bookFile(book, work)))),
    ]
    yield* files
    const listings = pages.flatMap((page) => listingOf(page, facts) ?? [])
    const parts: PieceParts = { listings, pictures, cards, ...(entry !== undefined && { entry }) }
    const value: MadePiece = {
      files: files.map(({ path, mark }) => [path, mark]),
      pictures: pictures.map(({ path }) => path),
      cards: cards.map(({ path }) => path),
      ...(listings.length > 0 && { listed: stampOf(listings) }),
      ...(entry !== undefined && { entry: stampOf(entry) }),
      parts: stampOf(parts),
    }
    end(value)
    work.keeper.enter(work.partsStage, piece.name, value.parts, [], { value: parts })
    onMade(piece, { made: value, parts: () => parts })
  }
}

async function bookFile(book: Book, { facts, root, pictures, cover }: Work): Promise<MarkedFile> {
  const content = await packBook(book, facts, {
    picture: (picture) => pictureBytes(picture, { root, cache: pictures }),
    cover,
  })
  return { path: book.path, content, mark: hashOf(content) }
}

function pageText(page: Page, rendered: Map<string, string>): { path: string; content: string } {
  const path = fileOf(page.path)
  const content = rendered.get(path)
  if (content === undefined) throw new Error(`No page was rendered for ${path}`)
  rendered.delete(path)
  return { path, content }
}
