import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const COMPRESSED = /^(?:text|application)\/|svg/

export interface Served {
  /** `http://127.0.0.1:<port>`, without the site's prefix. */
  origin: string
  close: () => Promise<void>
}

/**
 * Serves a built site below its prefix as any static host does: texts in brotli, `404.html` for what is not there, nothing
 * else. `fontDelay`: by how many ms fonts come late.
 */
export async function serveSite(folder: string, prefix: string, { fontDelay = 0 } = {}): Promise<Served> {
  const packed = new Map<string, Buffer>()
  const server = createServer(async ({ url = '/' }, response) => {
    const found = fileAt(folder, prefix, new URL(url, 'http://127.0.0.1').pathname)
    const file = found ?? join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    if (type === 'font/woff2') await wait(fontDelay)
    const isText = COMPRESSED.test(type)
    const body = packed.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file))
    packed.set(file, body)
    const encoding = isText ? { 'content-encoding': 'br' } : {}
    const head = { 'content-type': type, 'content-length': body.length, 'cache-control': 'max-age=3600', ...encoding }
    response.writeHead(found ? 200 : 404, head)
    response.end(body)
  })
  // A connection that ends while a browser uses it again would look like a fault of the page.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) }
}

/** The file that an address names; undefined where there is none. */
function fileAt(folder: string, prefix: string, path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined
  const file = join(folder, normalize(`/${decodeURIComponent(path.slice(prefix.length))}`))
  const page = path.endsWith('/') ? join(file, 'index.html') : file
  return existsSync(page) && statSync(page).isFile() ? page : undefined
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
