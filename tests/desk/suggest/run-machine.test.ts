import { chmodSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runMachine } from '../../../src/desk/suggest/machine/run-machine.ts'
import { emptyFolder } from '../../support/empty-folder.ts'

/** An address that answers so. */
async function addressOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** A program of these lines. */
function programOf(lines: string): string {
  const folder = emptyFolder()
  const path = join(folder, 'translate it')
  writeFileSync(path, `#!/bin/sh\n${lines}\n`)
  chmodSync(path, 0o755)
  return path
}

it.each<[string, RequestListener, object]>([
  ['what it says', (request, response) => void request.pipe(response), { said: '{"version":1}' }],
  [
    'that it refuses',
    (_, response) => void response.writeHead(503).end('busy'),
    { fault: { kind: 'failed', detail: 'HTTP 503' } },
  ],
  [
    'that it leads elsewhere',
    (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    { fault: { kind: 'failed' } },
  ],
  [
    'too much',
    (_, response) => void response.end('x'.repeat(4_000_001)),
    { fault: { kind: 'failed', detail: '> 4 MB' } },
  ],
])('an address that is asked says %s', async (_what, listener, expected) => {
  expect(await runMachine(await addressOf(listener), '{"version":1}')).toMatchObject(expected)
})

it('an address that says nothing is not waited for', async () => {
  expect(await runMachine(await addressOf(() => {}), 'x', 50)).toEqual({ fault: { kind: 'late' } })
})

it('an address at which nobody is has failed', async () => {
  expect(await runMachine('http://127.0.0.1:1/', 'x')).toMatchObject({ fault: { kind: 'failed' } })
})

it.each<[string, string, object]>([
  ['what it says', 'cat', { said: '{"version":1}' }],
  [
    'the last that it complains of',
    'echo first >&2; echo no model >&2; exit 3',
    { fault: { kind: 'failed', detail: 'no model' } },
  ],
  ['how it ended, where it says nothing', 'exit 7', { fault: { kind: 'failed', detail: '7' } }],
  ['too much', 'yes', { fault: { kind: 'failed', detail: '> 4 MB' } }],
])('a program that is asked says %s', async (_what, lines, expected) => {
  expect(await runMachine(programOf(lines), '{"version":1}')).toEqual(expected)
})

it('a program that says nothing is not waited for, and one that is not there has failed', async () => {
  for (const lines of ['exec sleep 30', 'sleep 30']) {
    expect(await runMachine(programOf(lines), 'x', 50)).toEqual({ fault: { kind: 'late' } })
  }
  expect(await runMachine('/nowhere/translate', 'x')).toMatchObject({ fault: { kind: 'failed' } })
})
