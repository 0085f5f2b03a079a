import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { packageRoot } from '../../../ground/basics/package-root.ts'
import { mediaType } from '../../../publish/media-types.ts'
import { escapeHtml } from '../../../render/words/escape-html.ts'
import { findFile, type ReadFile } from './find-file.ts'
import { CLIENT_PATH, injectClient } from './inject-client.ts'
import { isLocal } from './is-local.ts'
import type { PageState } from './page-state.ts'

/** What the server shows at the moment. */
export interface ShownSite {
  /** Makes a file of the site, or reads it. */
  read: ReadFile
  /** Path prefix of the site: `/` or `/news/`. */
  prefix: string
  state: PageState
  /** What a page says that is not there. */
  missing: string
  /** What a page says that could not be made. */
  wordsFor: (error: unknown) => Promise<string>
}

/** A whole response of HTTP. */
export interface HttpResponse {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

const PLAIN = mediaType('.txt')
const HTML = mediaType('.html')
const CLIENT_FILE = 'src/cli/commands/dev/client.js'

/** What a request gets that is not for the events. Throws where a file cannot be made. */
export async function answerRequest(
  { headers, method, url = '/' }: IncomingMessage,
  port: number,
  shown: ShownSite,
): Promise<HttpResponse> {
  if (!isLocal(headers, port)) return whole(403, PLAIN, 'Only 127.0.0.1 and localhost.\n')
  if (method !== 'GET' && method !== 'HEAD') return whole(405, PLAIN, 'Only GET and HEAD.\n')
  const [pathname = '/', query] = url.split('?', 2)
  if (pathname === CLIENT_PATH) return file(200, CLIENT_FILE, readFileSync(join(packageRoot(), CLIENT_FILE)), shown)
  if (pathname === '/' && shown.prefix !== '/') return redirect(shown.prefix)
  if (!pathname.startsWith(shown.prefix)) return missing(shown)
  const found = await findFile(shown.read, pathname.slice(shown.prefix.length - 1))
  if (found === undefined) return missing(shown)
  if ('path' in found) return file(200, found.path, found.content, shown)
  const location = shown.prefix + found.redirect.replace(/^\/+/, '')
  return redirect(query === undefined ? location : `${location}?${query}`)
}

const whole = (status: number, type: string, body: string | Uint8Array): HttpResponse => ({
  status,
  headers: { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(body)) },
  body,
})

const redirect = (location: string): HttpResponse => ({ status: 302, headers: { Location: location }, body: '' })

function file(status: number, path: string, content: string | Uint8Array, { state }: ShownSite): HttpResponse {
  const type = mediaType(path)
  return whole(status, type, type === HTML ? injectClient(String(content), state.build) : content)
}

/** What a request gets whose file could not be made: open pages are reloaded once it can be. */
export async function answerFailure(error: unknown, { state, wordsFor }: ShownSite): Promise<HttpResponse> {
  const said = escapeHtml(await wordsFor(error))
  const html = `<!doctype html><meta charset="utf-8"><title>503</title><h1>503</h1><p>${said}</p>`
  return whole(503, HTML, injectClient(html, state.build))
}

async function missing(shown: ShownSite): Promise<HttpResponse> {
  const page = await shown.read('404.html')
  if (page !== undefined) return file(404, '404.html', page, shown)
  const html = `<!doctype html><meta charset="utf-8"><title>404</title><h1>404</h1><p>${shown.missing}</p>`
  return whole(404, HTML, injectClient(html, shown.state.build))
}
