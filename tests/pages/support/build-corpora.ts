import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveSite } from './serve-site.ts'
import { unpackBrowser } from './unpack-browser.ts'

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url))
const CORPORA = join(CHECKOUT, '..', 'shared', 'corpora')

/** Real articles that nobody wrote for this tool. */
export interface Corpus {
  name: string
  /** Absolute path of its site. */
  folder: string
  /** Addresses of the pages that ask most of the layout: longest, most tables, most code, most pictures. */
  hardest: string[]
}

declare module 'vitest' {
  interface ProvidedContext {
    corpora: Corpus[]
  }
}

/** Before all: the browser and the corpora beside the checkout, built as in `.ci/run`. */
export default async function setup(project: TestProject) {
  const scratch = mkdtempSync(join(tmpdir(), 'corpora-'))
  const names = existsSync(CORPORA)
    ? readdirSync(CORPORA, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  const built = await Promise.all(names.map(({ name }) => builtCorpus(name, join(scratch, name))))
  project.provide('browser', await unpackBrowser(scratch))
  project.provide(
    'corpora',
    built.map(({ corpus }) => corpus),
  )
  return async () => {
    await Promise.all(built.map(({ close }) => close()))
    rmSync(scratch, { recursive: true })
  }
}

async function builtCorpus(name: string, folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('.ci', 'build-corpus.js'), join(CORPORA, name), folder],
    { cwd: CHECKOUT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  const prefix = /href="([^"]*)assets\//.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '/'
  const { origin, close } = await serveSite(folder, prefix)
  const hardest = hardestIn(folder).map((path) => origin + prefix + path)
  return { corpus: { name, folder, hardest } satisfies Corpus, close }
}

const MOST = [/</g, /<table/g, /<pre/g, /<img/g]

/** Of each of the counts above the article page with most, in each language. */
function hardestIn(folder: string): string[] {
  const pages = ['es', 'en'].flatMap((language) =>
    readdirSync(join(folder, language), { withFileTypes: true })
      .map(({ name }) => ({
        path: `${language}/${name}/`,
        file: join(folder, language, name, 'index.html'),
        language,
      }))
      .filter(({ file }) => existsSync(file))
      .map(({ file, ...page }) => ({ ...page, html: readFileSync(file, 'utf8') }))
      .filter(({ html }) => html.includes('<body class="article"')),
  )
  const chosen = ['es', 'en'].flatMap((language) =>
    MOST.map((mark) => {
      const counted = pages
        .filter((page) => page.language === language)
        .map(({ path, html }) => ({ path, count: html.match(mark)?.length ?? 0 }))
      return counted.sort((one, other) => other.count - one.count)[0]?.path ?? ''
    }),
  )
  return [...new Set(chosen.filter(Boolean))]
}
