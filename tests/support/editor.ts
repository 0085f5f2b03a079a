import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  InitializeResult,
  TextEdit,
} from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { oneByOne } from '../../src/follow/follow-newsroom.ts'
import { serveEditor } from '../../src/lsp/serve-editor.ts'
import type { Language } from '../../src/model.ts'
import { TODAY } from './newsroom.ts'

/** A client that can all that ours makes use of. */
const CAN_ALL: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
  window: { showDocument: { support: true } },
}

interface Client {
  /** Folders that are open. */
  folders?: readonly string[]
  locale?: string
  capabilities?: ClientCapabilities
}

interface Position {
  line: number
  character: number
}

/** What an editor was told of a file, the last time. */
export interface ToldFile {
  version?: number
  diagnostics: Diagnostic[]
}

/** An editor that talks to a server over two streams. `said`: what the server asked for, and told the log. */
export async function talkTo(
  input: Readable,
  output: Writable,
  { folders = [], locale, capabilities = CAN_ALL }: Client,
) {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  const told = new Map<string, ToldFile>()
  const said: { method: string; params: unknown }[] = []
  let count = 0
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, ...rest }: ToldFile & { uri: string }) => {
    told.set(uri, rest)
    count++
  })
  for (const method of ['window/logMessage', 'window/showMessage']) {
    connection.onNotification(method, (params) => void said.push({ method, params }))
  }
  for (const method of ['client/registerCapability', 'window/showDocument']) {
    connection.onRequest(method, (params) => {
      said.push({ method, params })
      return method === 'window/showDocument' ? { success: true } : null
    })
  }
  connection.listen()
  const workspaceFolders = folders.map((folder) => ({ uri: uriOf(folder), name: folder }))
  const params = { processId: process.pid, rootUri: null, capabilities, workspaceFolders, ...(locale && { locale }) }
  const { capabilities: abilities } = await connection.sendRequest<InitializeResult>('initialize', params)
  await connection.sendNotification('initialized', {})
  const ask = <Answer>(method: string, path: string, more: object = {}) =>
    connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument: { uri: uriOf(path) }, ...more })
  return {
    connection,
    abilities,
    said,
    counted: () => count,
    toldOf: (path: string) => told.get(uriOf(path)),
    /** What is told of a file once it is of this version, or once it fits. */
    whenTold: (path: string, fits: (told: ToldFile) => boolean) =>
      vi.waitFor(
        () => {
          const now = told.get(uriOf(path))
          if (now === undefined || !fits(now)) throw new Error(`Told of ${path}: ${JSON.stringify(now)}`)
          return now
        },
        { timeout: 30_000, interval: 5 },
      ),
    open: (path: string, text: string, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version, text },
      }),
    change: (path: string, text: string, version: number) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(path), version },
        contentChanges: [{ text }],
      }),
    close: (path: string) =>
      connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } }),
    hover: (path: string, position: Position) => ask<Hover | null>('hover', path, { position }),
    complete: (path: string, position: Position) => ask<CompletionItem[] | null>('completion', path, { position }),
    actions: (
      path: string,
      { range, diagnostics = [] }: { range: Diagnostic['range']; diagnostics?: Diagnostic[] },
      only?: string[],
    ) => ask<CodeAction[] | null>('codeAction', path, { range, context: { diagnostics, ...(only && { only }) } }),
    format: (path: string) =>
      ask<TextEdit[] | null>('formatting', path, { options: { tabSize: 2, insertSpaces: true } }),
    changedOnDisk: (...paths: string[]) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: paths.map((path) => ({ uri: uriOf(path), type: 2 })),
      }),
    end: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
    },
  }
}

export type Editor = Awaited<ReturnType<typeof talkTo>>

export const uriOf = (path: string): string => pathToFileURL(path).href

/** An editor and a server in this process, until the test is over. */
export async function openEditor(client: Client & { language?: Language } = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const over = serveEditor({
    input: toServer,
    output: toClient,
    folders: [],
    languageFor: (_root, locale) => client.language ?? (locale?.startsWith('es') ? 'es' : 'en'),
    now: () => TODAY,
    tool: undefined,
    workOn: oneByOne,
  })
  const editor = await talkTo(toClient, toServer, client)
  onTestFinished(async () => {
    toServer.end()
    await over
  })
  return editor
}

/** `facing lsp` in a process of its own. */
export function startServer(...argv: string[]): ChildProcess & { stdout: Readable; stdin: Writable; stderr: Readable } {
  const child = spawn(process.execPath, [resolve('bin/facing.js'), 'lsp', ...argv], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  })
  onTestFinished(() => void child.kill())
  return child
}

/** The text after edits, none of which overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)]
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character
  return edits
    .toSorted((one, other) => offset(other.range.start) - offset(one.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    )
}

/** Where a text begins to say something: the position of its first, or of what stands behind it. */
export function positionOf(text: string, words: string, isBehind = false): Position {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`Missing ${words}`)
  const before = text.slice(0, at + (isBehind ? words.length : 0)).split(/\r\n?|\n/)
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}
