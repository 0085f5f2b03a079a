import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerDesk, type DeskServing } from './answer-desk.ts'

/** A desk that can be reached. */
export interface DeskServer {
  port: number
  close: () => Promise<void>
}

/** Whoever sends nothing is not waited for; ms. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
}
/** More connections at once are refused: a page needs a handful. */
const MOST_CONNECTIONS = 800

/** Serves the desk on 127.0.0.1 alone. Rejects with the error of `listen` where the port cannot be had. */
export async function startDeskServer(port: number, serving: DeskServing): Promise<DeskServer> {
  const server = createServer(PATIENCE, (request, response) => {
    void answerDesk(request, response, portOf(server), serving)
  })
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
