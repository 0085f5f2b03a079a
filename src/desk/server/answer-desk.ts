import type { IncomingMessage, ServerResponse } from 'node:http'
import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import { BY_HEADER } from '../api/headers.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import type { Route } from '../route.ts'
import { type DeskPage, pageFile } from './desk-page.ts'
import { deskPolicy } from './desk-policy.ts'
import { findRoute } from './find-route.ts'
import { guardOrigin, guardToken, ownHost } from './guard-request.ts'
import { readBody } from './read-body.ts'
import { isLines, sendJson, sendLines } from './send-answer.ts'
import { type TellBug, toFailure } from './to-failure.ts'

/** What the server answers with. */
export interface DeskServing {
  token: string
  /** Of whoever says none. */
  language: Language
  /** Origin of the preview. */
  preview: string
  routes: readonly Route[]
  page: DeskPage
  deskOf: (who: Pick<Desk, 'language' | 'by'>) => Desk
  tellBug: TellBug
}

/** Answers a request, whatever it is; never rejects. */
export async function answerDesk(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  serving: DeskServing,
): Promise<void> {
  const language = languageOf(request.headers['accept-language']) ?? serving.language
  for (const [name, value] of Object.entries(deskPolicy(serving.preview))) response.setHeader(name, value)
  response.on('error', () => {})
  try {
    const { pathname, searchParams, href } = addressOf(request, port)
    if (request.headers.host === `localhost:${port}` && request.method === 'GET' && !pathname.startsWith(API)) {
      response.writeHead(302, { Location: href }).end()
      return
    }
    guardOrigin(request.headers, { port, token: serving.token }, language)
    if (!pathname.startsWith(API)) {
      sendPage(request, response, { pathname, asked: languageOf(searchParams.get('lang') ?? ''), language }, serving)
      return
    }
    guardToken(request.headers, { port, token: serving.token }, language)
    const path = pathname.slice(API.length)
    const { route, params } = findRoute(serving.routes, { method: request.method ?? '', path, language })
    const body = route.body && (await readBody(request, { schema: route.body, limit: route.limit, language }))
    const desk = serving.deskOf({ language, by: whoIn(request.headers[BY_HEADER]) })
    const answer = await route.answer({ params, query: searchParams, body }, desk)
    if (isLines(answer)) await sendLines(response, answer)
    else sendJson(response, 200, answer)
  } catch (error) {
    // Whoever went away is told nothing; what has not been read of the request goes nowhere.
    if (request.errored || response.destroyed) return
    request.resume()
    fail(error, response, language, serving)
  }
}

const API = '/api/'

/** `//` is a path too; what is none leads to the page. */
const addressOf = ({ url = '/' }: IncomingMessage, port: number): URL =>
  new URL(`http://${ownHost(port)}${url.startsWith('/') ? url : '/'}`)

/** After the first line of an answer nothing can be said any more but that it ends. */
function fail(error: unknown, response: ServerResponse, language: Language, { tellBug }: DeskServing): void {
  const { status, body } = toFailure(error, language, tellBug)
  if (response.headersSent) {
    response.end(`${JSON.stringify(body)}\n`)
    return
  }
  sendJson(response, status, body)
}

function sendPage(
  { method = '' }: IncomingMessage,
  response: ServerResponse,
  { pathname, asked, language }: { pathname: string; asked: Language | undefined; language: Language },
  { page, language: own }: DeskServing,
): void {
  const { server } = textsOf(language).desk
  if (method !== 'GET' && method !== 'HEAD') throw new DeskRefusal(405, 'method-other', server.methodOther(method))
  const file = pageFile(page, pathname, asked ?? own)
  if (file === undefined) throw new DeskRefusal(404, 'path-unknown', server.pathUnknown)
  const { type, content } = file
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(content)) }).end(content)
}

/** The first of both languages that is named: `es-AR,es;q=0.9`. */
const languageOf = (accepted = ''): Language | undefined =>
  /(?:^|[\s,])(es|en)\b/i.exec(accepted)?.[1]?.toLowerCase() as Language | undefined

function whoIn(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? '')).trim()
  } catch {
    return ''
  }
}
