import { request } from 'node:http'
import { onTestFinished, vi } from 'vitest'
import type { Host } from '../../src/cli/commands/command-context.ts'
import { runMain } from './run-main.ts'

/** What the desk's server answered. */
export interface DeskAnswer<Body = Record<string, unknown>> {
  status: number
  body: Body
}

/** `facing desk` on a newsroom, at ports that are free, until the test is over. */
export async function runDesk(root: string, words: readonly string[] = [], host: Partial<Host> = {}) {
  let end = () => {}
  let said = ''
  const interrupted = () => new Promise<void>((resolve) => (end = resolve))
  const stdout = { write: (text: string) => (said += text) }
  const argv = ['desk', '--port', '0', '--root', root, '--lang', 'en', '--no-open', ...words]
  const over = runMain(argv, { stdout, stderr: stdout, interrupted, ...host })
  const stop = async () => {
    end()
    return (await over).exit
  }
  onTestFinished(async () => void (await stop()))
  const [, url = '', token = ''] = await vi.waitFor(
    () => /(http:\/\/127\.0\.0\.1:\d+\/)#([\w-]+)/.exec(said) ?? Promise.reject(said),
    { timeout: 30_000, interval: 50 },
  )

  /** Asks as the page does. */
  async function ask<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<DeskAnswer<Body>> {
    const response = await fetch(`${url}api/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const lines = text.trim().split('\n')
    const isLines = response.headers.get('content-type')?.startsWith('application/x-ndjson')
    return { status: response.status, body: isLines ? lines.map((line) => JSON.parse(line)) : JSON.parse(text) }
  }

  return { url, token, ask, stop, said: () => said }
}

/** A request whose headers `fetch` would not let through; the status. */
export const statusWith = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers, setHost: !('Host' in headers) }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
