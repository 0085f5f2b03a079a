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

/** Answers with a line of JSON for each, as they come, until whoever asked goes away. */
export async function sendLines(response: ServerResponse, lines: AsyncIterable<unknown>): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
  response.flushHeaders()
  const reader = lines[Symbol.asyncIterator]()
  const gone = new Promise<'gone'>((resolve) => response.once('close', () => resolve('gone')))
  for (;;) {
    const next = await Promise.race([reader.next(), gone])
    if (next === 'gone') {
      void reader.return?.()
      return
    }
    if (next.done) break
    response.write(`${JSON.stringify(next.value)}\n`)
  }
  response.end()
}

/** Whether an answer comes bit by bit. */
export const isLines = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer
