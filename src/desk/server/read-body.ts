import type { IncomingMessage } from 'node:http'
import type { ZodType } from 'zod'
import { textsOf } from '../../ground/messages/index.ts'
import type { Expectation } from '../../ground/schema/expectation.ts'
import type { Language } from '../../model.ts'
import { DeskRefusal } from '../refusal.ts'

/** Most bytes of a body where a route says nothing else. */
const MOST = 1_000_000

/** The body of a request, which fits the schema. Throws DeskRefusal: 415 of what is no JSON, 413 of too much, 400 of what does not fit. */
export async function readBody(
  request: IncomingMessage,
  { schema, limit = MOST, language }: { schema: ZodType; limit?: number | undefined; language: Language },
): Promise<unknown> {
  const {
    desk: { server },
    expects,
  } = textsOf(language)
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) {
    throw new DeskRefusal(415, 'body-type', server.bodyType)
  }
  const tooLong = () => new DeskRefusal(413, 'body-too-long', server.bodyTooLong(limit))
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong()
  const chunks: Uint8Array[] = []
  let length = 0
  // Whoever sends too much is told so, which needs the connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) throw tooLong()
  }
  const read = schema.safeParse(parsed(Buffer.concat(chunks).toString('utf8')))
  if (read.success) return read.data
  const [{ path, message } = { path: [], message: '' }] = read.error.issues
  const expected = expects[message as Expectation] ?? message
  throw new DeskRefusal(400, 'body-wrong', server.bodyWrong(path.join('.'), expected))
}

/** Undefined of what is no JSON, which fits no schema. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
