import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderPage } from '../../layouts/index.ts'
import { groupBy } from '../ground/basics/group-by.ts'
import { remember } from '../ground/basics/remember.ts'
import { rememberLast } from '../ground/basics/remember-last.ts'
import { type Context, contextOf } from '../render/context.ts'
import { articlesApi } from '../render/files/articles-api.ts'
import { listingOf, sitemapFiles } from '../render/files/sitemap.ts'
import type { Made, Piece } from '../render/piece.ts'
import { piecesOf } from '../render/render-site.ts'
import { packBook } from './books/pack-book.ts'
import { openCache } from './cache.ts'
import { cardFiles } from './cards/card-files.ts'
import { coverPainter } from './cards/draw-cover.ts'
import type { NewFile } from './commit/stage-files.ts'
import { fileOf } from './file-of.ts'
import { filesBelow } from './files-below.ts'
import { pictureBytes, pictureFiles } from './pictures/picture-files.ts'
import { surveyPictures } from './pictures/survey-pictures.ts'
import { openPrinter } from './prints/open-printer.ts'
import { wantedPrints } from './prints/print-files.ts'
import { type SearchOnDemand, searchOnDemand } from './search-on-demand.ts'
import { siteAssets } from './site-assets.ts'
import type { SiteSource } from './site-source.ts'

type Content = string | Uint8Array

/** A site of which nothing is written: each file is made when it is asked for. */
export interface SiteOnDemand {
  /** What a file of the site says, by its path there; undefined where the site has none. Throws Stop where a picture cannot be read. */
  read: (path: string) => Promise<Content | undefined>
  pages: number
  /** An index of the search that follows this site and those after it: see `searchOnDemand`. */
  search: (quiet?: number) => SearchOnDemand
  /** What its pages are made from. */
  context: Context
}

/** A card is named for the page that it is of, a picture for the one that it is made from. */
const CARD = /^media\/cards(\/.+)\.[0-9a-f]+\.png$/
const PICTURE = /^media\/(article|page)s\/([^/]+)\//

/** Of the files of a piece those that begin alike: there are far fewer such beginnings to look a file up by. */
interface Shelf {
  shelf: string
  piece: Piece
  files: string[]
}

const shelvesOf = remember((piece: Piece): Shelf[] =>
  [...groupBy(piece.paths.map(fileOf), shelfOf)].map(([shelf, files]) => ({ shelf, piece, files })),
)

/** `es/la-plaza/index.html` → `es/la-plaza` */
const shelfOf = (file: string): string => file.split('/', 2).join('/')

/** The files that `buildSite` would write of a site, but for the index of its search. */
export async function siteOnDemand({ root, site, texts }: SiteSource): Promise<SiteOnDemand> {
  const { folder, glyphs, paths } = siteAssets()
  const assets = new Set(filesBelow(folder))
  const pictures = openCache(root, 'pictures')
  const cards = openCache(root, 'cards')
  const context = contextOf(site, { texts, assets: paths, pictures: await surveyPictures(site, root, pictures) })
  const pieces = piecesOf(site, context)
  const shelves = groupBy(
    pieces.flatMap((piece) => shelvesOf(piece)),
    ({ shelf }) => shelf,
  )
  const pieceOf = (file: string) => shelves.get(shelfOf(file))?.find(({ files }) => files.includes(file))?.piece
  const cover = coverPainter(glyphs)
  const made = rememberLast<Piece, Made>()
  const madeOf = (piece: Piece): Made => made(piece, [], () => piece.make(context))

  async function read(path: string): Promise<Content | undefined> {
    if (path.startsWith('assets/')) return readAsset(path.slice('assets/'.length))
    const piece = pieceOf(path)
    if (piece) return textIn(madeOf(piece), path) ?? bookAt(madeOf(piece), path)
    return (await cardAt(path)) ?? (await pictureAt(path)) ?? (await printAt(path)) ?? wholeAt(path)
  }

  function bookAt({ books = [] }: Made, path: string): Promise<Content> | undefined {
    const book = books.find((each) => each.path === path)
    return (
      book &&
      packBook(book, site.facts, { picture: (picture) => pictureBytes(picture, { root, cache: pictures }), cover })
    )
  }

  async function printAt(path: string): Promise<Content | undefined> {
    const wanted = path.endsWith('.pdf') && wantedPrints(site, new Map()).find((print) => print.path === path)
    if (!wanted) return undefined
    const printer = await openPrinter({ prefix: site.facts.prefix, read })
    return printer.print(wanted.page).finally(printer.close)
  }

  const readAsset = (name: string) => (assets.has(name) ? readFileSync(join(folder, name)) : undefined)

  function cardAt(path: string): Promise<Content | undefined> {
    const piece = pieceOf(fileOf(`${CARD.exec(path)?.[1]}/`))
    const card = piece && madeOf(piece).cards.find((each) => each.path === path)
    return contentOf(cardFiles(card ? [card] : [], { glyphs, cache: cards }))
  }

  function pictureAt(path: string): Promise<Content | undefined> {
    const [, kind, key] = PICTURE.exec(path) ?? []
    const piece = pieces.find(({ name }) => name === `${kind} ${key}`)
    const picture = piece && madeOf(piece).pictures.find((each) => each.path === path)
    return contentOf(pictureFiles(picture ? [picture] : [], { root, cache: pictures, onMade: () => {} }))
  }

  /** What lists all pages or articles is seldom asked for, and makes all of them. */
  function wholeAt(path: string): Content | undefined {
    if (!/^(?:sitemap[-\d]*\.xml|api\/articles\.json)$/.test(path)) return undefined
    const all = pieces.map(madeOf)
    const listings = all.flatMap(({ pages }) => pages.flatMap((page) => listingOf(page, site.facts) ?? []))
    const entries = all.flatMap(({ entry }) => entry ?? [])
    const files = [...sitemapFiles(listings, site.facts), articlesApi(entries, site.facts)]
    return files.find((file) => file.path === path)?.content
  }

  return {
    read,
    pages: pieces.reduce((sum, piece) => sum + piece.pages, 0),
    context,
    search: searchOnDemand,
  }
}

function textIn({ pages, files }: Made, path: string): string | undefined {
  const page = pages.find((each) => fileOf(each.path) === path)
  return page ? renderPage(page) : files.find((file) => file.path === path)?.content
}

async function contentOf(files: AsyncIterable<NewFile>): Promise<Content | undefined> {
  for await (const file of files) return 'from' in file ? readFileSync(file.from) : file.content
  return undefined
}
