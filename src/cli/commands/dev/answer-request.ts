import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { packageRoot } from '../../../ground/basics/package-root.ts'
import { findFile } from './find-file.ts'
import { CLIENT_PATH, injectClient } from './inject-client.ts'
import { isLocal } from './is-local.ts'
import { mediaType } from './media-types.ts'
import type { PageState } from './page-state.ts'

/** What the server shows at the moment. */
export interface Shown {
  /** Absolute path of the site's folder; it need not be there yet. */
  folder: string
  /** Path prefix of the site: `/` or `/news/`. */
  prefix: string
  state: PageState
  /** What a page says that is not there. */
  missing: string
}

/** A whole answer of HTTP. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

const PLAIN = mediaType('.txt')
const HTML = mediaType('.html')
const CLIENT_FILE = 'src/cli/commands/dev/client.js'

/** What a request gets that is not for the events. Throws where a build takes the file away at that moment. */
export function answerRequest({ headers, method, url = '/' }: IncomingMessage, port: number, shown: Shown): Answer {
  if (!isLocal(headers, port)) return whole(403, PLAIN, 'Only 127.0.0.1 and localhost.\n')
  if (method !== 'GET' && method !== 'HEAD') return whole(405, PLAIN, 'Only GET and HEAD.\n')
  const [pathname = '/', query] = url.split('?', 2)
  if (pathname === CLIENT_PATH) return file(200, join(packageRoot(), CLIENT_FILE), shown)
  if (pathname === '/' && shown.prefix !== '/') return redirect(shown.prefix)
  if (!pathname.startsWith(shown.prefix)) return missing(shown)
  const found = findFile(shown.folder, pathname.slice(shown.prefix.length - 1))
  if (found === undefined) return missing(shown)
  if ('file' in found) return file(200, found.file, shown)
  const location = shown.prefix + found.redirect.replace(/^\/+/, '')
  return redirect(query === undefined ? location : `${location}?${query}`)
}

const whole = (status: number, type: string, body: string | Buffer): Answer => ({
  status,
  headers: { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(body)) },
  body,
})

const redirect = (location: string): Answer => ({ status: 302, headers: { Location: location }, body: '' })

function file(status: number, path: string, { state }: Shown): Answer {
  const [type, content] = [mediaType(path), readFileSync(path)]
  return whole(status, type, type === HTML ? injectClient(content.toString(), state.build) : content)
}

function missing(shown: Shown): Answer {
  const page = findFile(shown.folder, '/404.html')
  if (page && 'file' in page) return file(404, page.file, shown)
  const html = `<!doctype html><meta charset="utf-8"><title>404</title><h1>404</h1><p>${shown.missing}</p>`
  return whole(404, HTML, injectClient(html, shown.state.build))
}
