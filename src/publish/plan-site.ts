import { basename, join } from 'node:path'
import type { Keeper, Stage } from '../keep/keeper.ts'
import type { Site } from '../model.ts'
import type { Context } from '../render/context.ts'
import type { Piece } from '../render/piece.ts'
import { piecesOf } from '../render/render-site.ts'
import type { Cache } from './cache.ts'
import { cardFiles } from './cards/card-files.ts'
import { coverPainter } from './cards/draw-cover.ts'
import { factsOfFile, hasFacts } from './check-site/facts-of-file.ts'
import type { FileFacts } from './check-site/file-facts.ts'
import { sharingFacts } from './check-site/sharing-facts.ts'
import type { NewFile } from './commit/stage-files.ts'
import { countSteps, type OnProgress } from './count-steps.ts'
import { filesBelow } from './files-below.ts'
import { makePieces, type ReadyPiece } from './make-pieces.ts'
import { pictureFiles, unmade } from './pictures/picture-files.ts'
import { SURVEY } from './pictures/survey-pictures.ts'
import type { Printer } from './prints/open-printer.ts'
import { printFiles, wantedPrints } from './prints/print-files.ts'
import type { SearchIndex } from './search-index.ts'
import type { SiteAssets } from './site-assets.ts'
import { goneParts, takeKept } from './take-kept.ts'
import { wholesOf } from './wholes-of.ts'

/** What a site is made from and with. */
export interface SiteWork {
  /** Absolute path of the newsroom. */
  root: string
  site: Site
  context: Context
  keeper: Keeper
  /** Keep what was made of the pieces. */
  stage: Stage
  partsStage: Stage
  index: SearchIndex | undefined
  assets: SiteAssets
  pictures: Cache
  cards: Cache
  prints: Cache
  /** What prints pages of this site, opened when it is asked for. */
  printer: () => Promise<Printer>
  /** An empty folder. */
  empty: string
  /** Files of the site as it is that are known to say what was written, with what tells their content from any other. */
  intact: ReadonlyMap<string, string>
  onProgress: OnProgress | undefined
}

/** What is to become of the files of a site. All of it is known once all that is to be written has been. */
export interface PlannedSite {
  pages: number
  /** Makes what is to be written, one file after the other. */
  write: () => AsyncGenerator<NewFile>
  /** Files that stay. */
  keep: ReadonlySet<string>
  /** Of every file, what tells its content from any other. */
  marks: ReadonlyMap<string, string>
  /** What the proof asks of files that were made. */
  facts: ReadonlyMap<string, FileFacts>
}

/** Plans a site: a piece is made again where what it is made from is not as it was, or where its files are not. */
export function planSite(work: SiteWork): PlannedSite {
  const { root, site, context, index, assets, intact, onProgress } = work
  const pieces = piecesOf(site, context)
  const marks = new Map<string, string>()
  const keep = new Set<string>()
  const facts = new Map<string, FileFacts>()
  const cover = coverPainter(assets.glyphs)
  const write = async function* (): AsyncGenerator<NewFile> {
    const made = keptOf(pieces)
    const progress = countSteps(countPages(pieces.filter((piece) => !made.has(piece))), onProgress)
    yield* make(pieces, made, progress)
    const all = pieces.flatMap((piece) => made.get(piece) ?? [])
    const wholes = wholesOf(all, site)
    yield* make(wholes, keptOf(wholes), progress)
    yield* cardFiles(goneParts(all, 'cards', notThere), { glyphs: assets.glyphs, cache: work.cards })
    const pictures = goneParts(all, 'pictures', notThere)
    progress.more(unmade(pictures, work.pictures).length)
    yield* pictureFiles(pictures, { root, cache: work.pictures, onMade: () => progress(1) })
    for (const { path } of notThere([...filesBelow(assets.folder)].map((name) => ({ path: `assets/${name}` })))) {
      yield { path, from: join(assets.folder, path.slice('assets/'.length)) }
    }
    if (index) yield* filesOfIndex(index)
    const wanted = wantedPrints(site, marks)
    const prints = notThere(wanted)
    progress.more(prints.length)
    yield* printFiles(prints, { cache: work.prints, printer: work.printer, onMade: () => progress(1) })
    const names = new Set([...pieces, ...wholes].map(({ name }) => name))
    for (const stage of [work.stage, work.partsStage]) work.keeper.retain(stage, names)
    work.prints.prune(new Set(wanted.map(({ mark }) => mark)))
    work.cards.prune(new Set(all.flatMap(({ made }) => made.cards.map((path) => basename(path)))))
    work.pictures.prune(new Set([SURVEY, ...all.flatMap(({ made }) => made.pictures.map((path) => basename(path)))]))
  }

  /** Those pieces whose files need not be made. */
  function keptOf(some: readonly Piece[]): Map<Piece, ReadyPiece> {
    const kept = takeKept(some, work)
    for (const { made } of kept.values()) for (const [path, mark] of made.files) stay(path, mark)
    return kept
  }

  /** Makes the others, and adds what came of them. */
  async function* make(some: readonly Piece[], made: Map<Piece, ReadyPiece>, progress: (pages: number) => void) {
    const others = some.filter((piece) => !made.has(piece))
    const share = sharingFacts()
    const onMade = (piece: Piece, ready: ReadyPiece) => {
      made.set(piece, ready)
      progress(piece.pages)
    }
    for await (const { path, content, mark } of makePieces(others, { ...work, facts: site.facts, cover, onMade })) {
      marks.set(path, mark)
      if (typeof content === 'string' && hasFacts(path))
        facts.set(path, share(factsOfFile(path, content, site.facts.url)))
      yield { path, content }
    }
  }

  /** Of files those that are not there; without a mark those whose names change with what they say. */
  function notThere<File extends { path: string; mark?: string }>(files: readonly File[]): File[] {
    return files.filter(({ path, mark = path }) => {
      if (intact.get(path) === mark) stay(path, mark)
      else marks.set(path, mark)
      return !keep.has(path)
    })
  }

  async function* filesOfIndex({ files }: SearchIndex): AsyncGenerator<NewFile> {
    for await (const { mark, ...file } of files()) {
      if (intact.get(file.path) === mark) stay(file.path, mark)
      else {
        marks.set(file.path, mark)
        yield file
      }
    }
  }

  function stay(path: string, mark: string): void {
    keep.add(path)
    marks.set(path, mark)
  }

  return { pages: countPages(pieces), write, keep, marks, facts }
}

const countPages = (pieces: readonly Piece[]): number => pieces.reduce((sum, { pages }) => sum + pages, 0)
