import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf } from '../file-of.ts'
import { mediaType } from '../media-types.ts'
import { publishStop } from '../publish-stop.ts'
import { findChromium } from './find-chromium.ts'

/** Prints pages of a site of which nothing need be written. */
export interface Printer {
  /** The page at a path below the site's prefix, as a PDF. Throws Stop where it cannot be printed. */
  print: (path: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

interface Printed {
  /** Of the site, `/` or `/prefix/`. */
  prefix: string
  /** What a file of the site says, by its path there. */
  read: (path: string) => Promise<string | Uint8Array | undefined>
}

/** ms; a page of the largest text is printed in a tenth of it. */
const PATIENCE = 120_000

/**
 * A Chromium that is shown the site at an address of this machine alone, without a reach to any other: it prints what it
 * would show. Throws Stop where there is none.
 */
export async function openPrinter({ prefix, read }: Printed, environment = process.env): Promise<Printer> {
  const chromium = findChromium(environment)
  if (chromium === undefined) throw publishStop('chromium-missing', environment.CHROME_PATH ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'facing-print-'))
  const server = createServer(async (request, response) => {
    const file = fileAt(request.url ?? '', prefix)
    const content = file === undefined ? undefined : await read(file).catch(() => undefined)
    response
      .writeHead(content === undefined ? 404 : 200, { 'Content-Type': mediaType(file ?? '') })
      .end(file?.endsWith('.css') ? withAllFonts(content) : content)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    async print(path) {
      const file = join(folder, 'page.pdf')
      rmSync(file, { force: true })
      const address = `http://127.0.0.1:${port}${prefix}${path.slice(1)}`
      const code = await run(chromium, [...optionsOf(folder), `--print-to-pdf=${file}`, address])
      const content = code === 0 ? readIfThere(file) : undefined
      if (content === undefined) throw publishStop('print-failed', path, chromium)
      return content
    },
    async close() {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function fileAt(url: string, prefix: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  try {
    return pathname.startsWith(prefix) ? fileOf(`/${decodeURIComponent(pathname.slice(prefix.length))}`) : undefined
  } catch {
    return undefined
  }
}

/** Readers are shown other letters rather than kept waiting for the site's own; paper waits. */
const withAllFonts = (style: string | Uint8Array = ''): string =>
  Buffer.from(style).toString().replaceAll('font-display:optional', 'font-display:block')

/** A root has no sandbox to run it in. */
const optionsOf = (folder: string): string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-pdf-header-footer',
  `--user-data-dir=${join(folder, 'profile')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The exit code; null where it was ended or could not be started. */
const run = (program: string, words: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', timeout: PATIENCE, windowsHide: true })
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
