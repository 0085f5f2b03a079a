import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The parts of src/ by their floors, from the top. A part imports from lower floors; only those of the ground import each other. */
const FLOORS = [
  ['cli.ts', 'create.ts'],
  ['cli/commands'],
  ['cli/threads', 'cli/report'],
  ['exchange'],
  ['desk'],
  ['import', 'begin', 'lsp'],
  ['write'],
  ['follow'],
  ['pipeline.ts'],
  ['publish'],
  ['read', 'parse', 'pair', 'align', 'checks', 'link', 'render', 'sync'],
  ['keep'],
  ['ground', 'model.ts'],
]
const GROUND = FLOORS.length - 1

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|js)$/.test(entry.name))
    .map((entry) => normalize(join(entry.parentPath, entry.name)).slice(ROOT.length))
    .sort()

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Paths, from the root, of what a file imports from this project. */
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:from |import\(|import )'(\.[^']+)'/g)].map(([, target = '']) =>
    normalize(join(dirname(path), target)),
  )

/** `src/checks/links/x.ts` → `checks`, `src/cli/report/x.ts` → `cli/report` */
const partOf = (path: string): string => /^src\/(cli\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path
const floorOf = (path: string): number => FLOORS.findIndex((parts) => parts.includes(partOf(path)))

describe('the floors of src/', () => {
  it('holds every file on one of them', () => {
    expect(sources('src').filter((path) => floorOf(path) < 0)).toEqual([])
  })

  it('imports only from lower floors: no stage its neighbour, nothing upward', () => {
    const wrong = sources('src').flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('src/') && partOf(target) !== partOf(path))
        .filter((target) => floorOf(target) <= floorOf(path) && floorOf(path) < GROUND)
        .map((target) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('reads texts of articles only where their bodies are rendered', () => {
    const wrong = sources('src/render')
      .filter((path) => !path.startsWith('src/render/body/'))
      .filter((path) => /from '(?:[./]+ground\/body\/|mdast|hast|unist)/.test(textOf(path)))
    expect(wrong).toEqual([])
  })

  it('lets the ground stand on nothing but itself', () => {
    const wrong = sources('src')
      .filter((path) => floorOf(path) === GROUND)
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => target.startsWith('src/') && floorOf(target) !== GROUND)
          .map((target) => `${path} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })
})

describe('imports', () => {
  it('go round in no circle, those of types included', () => {
    const left = new Map(sources('src').map((path) => [path, importsOf(path)]))
    let found: string[]
    do {
      found = [...left].filter(([, targets]) => !targets.some((target) => left.has(target))).map(([path]) => path)
      for (const path of found) left.delete(path)
    } while (found.length > 0)
    expect([...left.keys()]).toEqual([])
  })
})

describe('exported names', () => {
  /** The messages of both languages are tables of one shape, named for whose words they are. */
  const MESSAGES = /^src\/ground\/messages\/(?:es|en)\//
  const EXPORT =
    /^export (?:declare )?(?:async |abstract )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm
  const namesIn = (path: string) => new Set([...textOf(path).matchAll(EXPORT)].map(([, name = '']) => name))

  it('are of one thing each, in all of src/', () => {
    const places = new Map<string, string[]>()
    for (const path of sources('src').filter((each) => !MESSAGES.test(each))) {
      for (const name of namesIn(path)) places.set(name, [...(places.get(name) ?? []), path])
    }
    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([])
  })
})

describe('files', () => {
  const linesOf = (path: string) => textOf(path).split('\n').length - 1
  const written = ['src', 'layouts', 'bin'].flatMap(sources)

  it('are no longer than 250 lines', () => {
    expect([...written, ...sources('tests')].filter((path) => linesOf(path) > 250)).toEqual([])
  })

  it('say in their first line why they are longer than 150, if they are', () => {
    const silent = written.filter((path) => linesOf(path) > 150 && !/^(?:\/\/|\/\*\*?) .*\blong/i.test(textOf(path)))
    expect(silent).toEqual([])
  })

  it('print only in reports and commands', () => {
    const printing = sources('src').filter(
      (path) => /\bconsole\.|process\.std(?:out|err)\.write/.test(textOf(path)) && !/^src\/cli/.test(path),
    )
    expect(printing).toEqual([])
  })

  it('never end the process', () => {
    expect(sources('src').filter((path) => /process\.exit\(/.test(textOf(path)))).toEqual([])
  })
})
