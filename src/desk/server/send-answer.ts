import type { ServerResponse } from 'node:http'

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  const body = JSON.stringify(answer)
  response
    .writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
    })
    .end(body)
}

/** Answers with a line of JSON for each, as they come; none is asked for after whoever asked has gone away. */
export async function sendLines(response: ServerResponse, lines: AsyncIterable<unknown>): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
  response.flushHeaders()
  for await (const line of lines) {
    if (response.destroyed) return
    response.write(`${JSON.stringify(line)}\n`)
  }
  response.end()
}

/** Whether an answer comes bit by bit. */
export const isLines = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer
