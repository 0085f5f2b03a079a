import type { Readable, Writable } from 'node:stream'
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Logger,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import packageFile from '../../package.json' with { type: 'json' }
import { actionsAt, EDITOR_COMMANDS, MEND_ALL } from './actions-at.ts'
import { completeAt } from './complete-at.ts'
import { formatDocument } from './format-document.ts'
import { hoverAt } from './hover-at.ts'
import { type NewsroomsHost, openNewsrooms } from './open-newsrooms.ts'
import { pageOfCheck } from './page-of-check.ts'

interface Options extends Omit<NewsroomsHost, 'connection' | 'clientLocale' | 'isWatched'> {
  input: Readable
  output: Writable
  /** Folders to be looked at besides those that the editor names. */
  folders: readonly string[]
}

/** What was said before the end is still heard; ms. */
const LAST_WORDS = 50

/** The log of an editor, as long as that is there: what is told to nobody would be thrown. */
function untilClosed(logger: Logger, input: Readable): Logger {
  const heard = (tell: (message: string) => void) => (message: string) => {
    if (!input.readableEnded && !input.destroyed) tell(message)
  }
  return {
    error: heard((message) => logger.error(message)),
    warn: heard((message) => logger.warn(message)),
    info: heard((message) => logger.info(message)),
    log: heard((message) => logger.log(message)),
  }
}

/**
 * Speaks the Language Server Protocol with an editor until that ends; resolves with the exit code of the protocol: 0 where
 * it was shut down first. Nothing is written to the disk.
 */
export function serveEditor({ input, output, folders, ...host }: Options): Promise<number> {
  return new Promise((resolve) => {
    const watchDog = {
      shutdownReceived: false,
      initialize: () => {},
      exit: (code: number) => {
        newsrooms?.close()
        setTimeout(() => {
          input.destroy()
          resolve(watchDog.shutdownReceived ? 0 : code)
        }, LAST_WORDS)
      },
    }
    const reader = new StreamMessageReader(input)
    // Otherwise half a message keeps the process alive.
    reader.partialMessageTimeout = 0
    const connection = createConnection(
      (logger) => createProtocolConnection(reader, new StreamMessageWriter(output), untilClosed(logger, input)),
      watchDog,
    )
    let newsrooms: ReturnType<typeof openNewsrooms> | undefined
    let client: InitializeParams['capabilities'] = {}
    input.once('end', () => watchDog.exit(1))

    connection.onInitialize(({ capabilities, locale, workspaceFolders, rootUri }) => {
      client = capabilities
      const isWatched = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
      newsrooms = openNewsrooms({ ...host, connection, clientLocale: locale, isWatched })
      const named = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
      newsrooms.addFolders(named, folders)
      return abilities(capabilities)
    })
    connection.onInitialized(() => {
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        const watchers = ['articles', 'pages', 'newsroom'].map((name) => ({ globPattern: `**/${name}/**` }))
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
      }
      if (client.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          newsrooms?.removeFolders(removed.map(({ uri }) => uri))
          newsrooms?.addFolders(added.map(({ uri }) => uri))
        })
      }
    })
    connection.onDidChangeWatchedFiles(({ changes }) => newsrooms?.touch(changes.map(({ uri }) => uri)))
    connection.onHover(async ({ textDocument, position }) => {
      const document = await newsrooms?.documentAt(textDocument.uri)
      const shown = document && hoverAt(document, position)
      return shown ? { contents: { kind: MarkupKind.Markdown, value: shown.markdown }, range: shown.range } : null
    })
    connection.onCompletion(async ({ textDocument, position }) => {
      const document = await newsrooms?.documentAt(textDocument.uri)
      return document ? completeAt(document, position) : null
    })
    connection.onCodeAction(async ({ textDocument, range, context }) => {
      const document = await newsrooms?.documentAt(textDocument.uri)
      const canShow = client.window?.showDocument?.support === true
      return document ? actionsAt(document, { range, only: context.only, canShow }) : null
    })
    connection.onDocumentFormatting(async ({ textDocument }) => {
      const document = await newsrooms?.documentAt(textDocument.uri)
      return document ? formatDocument(document) : null
    })
    connection.onExecuteCommand(async ({ command, arguments: [first, second] = [] }) => {
      if (command === EDITOR_COMMANDS.openPage) {
        await connection.window.showDocument({ uri: pageOfCheck(first, second), takeFocus: true })
      }
      if (command === EDITOR_COMMANDS.showPoint) {
        const selection = { start: second, end: second }
        await connection.window.showDocument({ uri: first, takeFocus: true, selection })
      }
    })
    connection.listen()
  })
}

const abilities = ({ general, workspace }: InitializeParams['capabilities']): InitializeResult => ({
  serverInfo: { name: packageFile.name, version: packageFile.version },
  capabilities: {
    ...(general?.positionEncodings?.includes(PositionEncodingKind.UTF16) && {
      positionEncoding: PositionEncodingKind.UTF16,
    }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '[', '{', ',', ':'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, MEND_ALL] },
    documentFormattingProvider: true,
    executeCommandProvider: { commands: Object.values(EDITOR_COMMANDS) },
    ...(workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  },
})
