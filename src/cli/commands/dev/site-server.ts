import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { answerFailure, answerRequest, type ShownSite } from './answer-request.ts'
import { EVENTS_PATH } from './inject-client.ts'
import { isLocal } from './is-local.ts'
import type { PageState } from './page-state.ts'

/** ms in which most changes are followed. */
const FOLLOWED = 250

export interface SiteServer {
  port: number
  /** Shows something else and tells every open page. */
  show: (shown: ShownSite) => void
  close: () => Promise<void>
}

/** Serves a site on 127.0.0.1 alone. Rejects with the error of `listen` where the port cannot be had. */
export async function startSiteServer(port: number, first: ShownSite): Promise<SiteServer> {
  let shown = first
  const pages = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (request.url === EVENTS_PATH && isLocal(request.headers, portOf(server))) {
      keep(response, pages, shown.state)
      return
    }
    const answer = () => answerRequest(request, portOf(server), shown)
    answer()
      // Its files may be those of a change that is about to be followed.
      .catch(() => setTimeout(FOLLOWED).then(answer))
      .catch((error: unknown) => answerFailure(error, shown))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
  })
  await listen(server, port)
  return {
    port: portOf(server),
    show(next) {
      shown = next
      for (const page of pages) page.write(eventOf(next.state))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })

/** An open page is told the state at once and after every build: https://html.spec.whatwg.org/multipage/server-sent-events.html */
function keep(response: ServerResponse, pages: Set<ServerResponse>, state: PageState): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.write(`retry: 500\n\n${eventOf(state)}`)
  pages.add(response)
  response.on('close', () => pages.delete(response))
}

const eventOf = (state: PageState): string => `event: state\ndata: ${JSON.stringify(state)}\n\n`
