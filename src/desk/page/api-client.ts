import { signal } from '@preact/signals'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { BY_HEADER } from '../api/headers.ts'
import { me } from './me.ts'
import { token } from './token.ts'

/** What the server refused: its status, its code, its words, and what it told besides (`was`, `now`, `problems`). */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly body: Readonly<Record<string, unknown>>
  constructor(status: number, code: string, message: string, body: ApiError['body']) {
    super(message)
    this.status = status
    this.code = code
    this.body = body
  }
}

/** Whether the server answered last time. What must be sent again watches this, and `token`. */
export const isOnline = signal(true)

/** Whether the server knows the token: another start has another, which the tab that it opens brings. */
export const isKnown = signal(true)

/** ms between two looks whether the server is back. */
const AGAIN = 1000
let looking: ReturnType<typeof setInterval> | undefined

/** What the server answers. Throws ApiError where it refuses, TypeError where it does not answer, AbortError. */
export async function ask<Answer>(method: string, path: string, body?: unknown, until?: AbortSignal): Promise<Answer> {
  const response = await request(method, path, body, until)
  return (await response.json()) as Answer
}

/** Hands on each line of an answer that comes bit by bit. */
export async function askLines<Line>(
  method: string,
  path: string,
  onLine: (line: Line) => void,
  until?: AbortSignal,
): Promise<void> {
  const response = await request(method, path, method === 'POST' ? {} : undefined, until)
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) onLine(JSON.parse(line) as Line)
  }
  if (rest) onLine(JSON.parse(rest) as Line)
}

async function request(method: string, path: string, body: unknown, until?: AbortSignal): Promise<Response> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token.peek()}`,
      'Accept-Language': deskPage.language,
      [BY_HEADER]: encodeURIComponent(me.peek()),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(until ? { signal: until } : {}),
  }).catch((error: unknown) => {
    if (error instanceof TypeError) lose()
    throw error
  })
  isOnline.value = true
  isKnown.value = response.status !== 401
  if (response.ok) return response
  const answer = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } }
  const { code = 'unknown', message = deskPage.noAnswer } = answer.error ?? {}
  throw new ApiError(response.status, code, message, { ...answer })
}

/** Looks again and again until the server is back. */
function lose(): void {
  isOnline.value = false
  looking ??= setInterval(async () => {
    await ask('GET', 'desk').catch(() => undefined)
    if (!isOnline.value) return
    clearInterval(looking)
    looking = undefined
  }, AGAIN)
}
