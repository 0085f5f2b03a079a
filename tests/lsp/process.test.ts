import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startServer, talkTo } from '../support/editor.ts'
import { EN, writeNewsroom } from '../support/newsroom.ts'

/** How a server ended that was sent something, and whether all that it said was the protocol. */
async function sent(...parts: string[]): Promise<{ code: number | null; output: string }> {
  const server = startServer()
  let output = ''
  server.stdout.on('data', (data) => (output += data))
  for (const part of parts) server.stdin.write(part)
  if (!parts.includes(SHUTDOWN)) server.stdin.end()
  const [code] = await once(server, 'exit')
  return { code, output }
}

const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const SHUTDOWN = framed('{"jsonrpc":"2.0","id":1,"method":"shutdown"}')
const EXIT = framed('{"jsonrpc":"2.0","method":"exit"}')
const isProtocol = (output: string) => output === '' || output.startsWith('Content-Length: ')

it('talks with an editor over standard input and output, writes nothing, and ends with 0', async () => {
  const root = writeNewsroom()
  const server = startServer('--stdio')
  let errors = ''
  server.stderr.on('data', (data) => (errors += data))
  const editor = await talkTo(server.stdout, server.stdin, { folders: [root], locale: 'en-US' })
  const path = join(root, EN)
  const text = readFileSync(path, 'utf8')
  await editor.open(path, text)
  expect((await editor.whenTold(path, ({ version }) => version === 1)).diagnostics).toEqual([])
  await editor.change(path, text.replace('40', '41'), 2)
  const { diagnostics } = await editor.whenTold(path, ({ version }) => version === 2)
  expect(diagnostics.map(({ code }) => code)).toEqual(['number-mismatch'])
  await editor.end()
  const [code] = await once(server, 'exit')
  expect([code, errors, existsSync(join(root, '.facing'))]).toEqual([0, '', false])
  expect(readdirSync(root).sort()).toEqual(['articles', 'newsroom'])
})

it.each([
  ['nothing at all', [], 1],
  ['exit without shutdown', [EXIT], 1],
  ['shutdown and exit', [SHUTDOWN, EXIT], 0],
  ['lines that are no protocol', ['hello\r\n\r\n', 'hola\r\n\r\n'], 1],
  ['a length that is no number', ['Content-Length: many\r\n\r\n', EXIT], 1],
  ['a length below nothing', ['Content-Length: -1\r\n\r\n', 'x'], 1],
  ['no JSON', [framed('{"jsonrpc":'), SHUTDOWN, EXIT], 0],
  ['no message', [framed('[1, null]'), SHUTDOWN, EXIT], 0],
  [
    'a request before all others',
    [framed('{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}'), SHUTDOWN, EXIT],
    0,
  ],
  ['half a message', ['Content-Length: 900\r\n\r\n{"json'], 1],
])('ends well and says nothing but the protocol after %s', async (_, parts, expected) => {
  const { code, output } = await sent(...parts)
  expect([code, isProtocol(output)]).toEqual([expected, true])
})
