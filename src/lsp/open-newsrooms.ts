import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { WorkOnFolders } from '../follow/follow-newsroom.ts'
import type { Moment } from '../ground/basics/day-in.ts'
import { textsOf } from '../ground/messages/index.ts'
import { putInWords } from '../ground/messages/put-in-words.ts'
import type { Language, Problem } from '../model.ts'
import { findRoot, isNewsroom } from './find-root.ts'
import { type NewsroomSession, openSession } from './newsroom-session.ts'
import type { OpenDocument } from './open-document.ts'
import { tellEditor } from './tell-editor.ts'
import type { OpenText, Told } from './told.ts'
import { typedText } from './typed-text.ts'

/** What surrounds the newsrooms that an editor works on. */
export interface NewsroomsHost {
  connection: Connection
  /** The language in which a newsroom's problems are told. */
  languageFor: (root: string, clientLocale: string | undefined) => Language
  clientLocale: string | undefined
  /** Whether the editor tells what changes on the disk. */
  isWatched: boolean
  now: () => Moment
  tool: string | undefined
  workOn: WorkOnFolders
}

/** A newsroom that is followed, and what was last told of it. */
interface Followed {
  session: NewsroomSession
  language: Language
  problems: ReadonlyMap<string, readonly Problem[]>
  /** Takes back what was told. */
  forget: () => void
}

/** The newsrooms of an editor: those that are its folders, and each in which a file is opened. */
export function openNewsrooms({ connection, languageFor, clientLocale, isWatched, now, tool, workOn }: NewsroomsHost) {
  const { console: log } = connection
  const documents = new TextDocuments(TextDocument)
  const followed = new Map<string, Followed>()
  const onBug = (error: unknown) => log.error(error instanceof Error ? (error.stack ?? '') : String(error))

  const openIn = (root: string): Map<string, OpenText> =>
    new Map(
      documents.all().flatMap((document): [string, OpenText][] => {
        const path = pathOf(document.uri)
        if (path === undefined || findRoot(path) !== root) return []
        return [[pathIn(root, path), { uri: document.uri, version: document.version, typed: typedOf(document) }]]
      }),
    )

  const follow = (root: string): Followed => {
    const known = followed.get(root)
    if (known) return known
    const language = languageFor(root, clientLocale)
    const teller = tellEditor({ root, language, send: (told) => void connection.sendDiagnostics(told) })
    const tell = (told: Told) => {
      one.problems = told.problems
      teller.tell(told)
      const [stop] = told.stopped.filter(({ file }) => file === '')
      if (stop) {
        const { message } = putInWords(stop.say, textsOf(language))
        log.warn(textsOf(language).lsp.unfollowed(message))
      }
    }
    const session = openSession({ root, language, now, tool, workOn, openTexts: () => openIn(root), tell, onBug })
    const one: Followed = { session, language, problems: new Map(), forget: teller.forget }
    followed.set(root, one)
    return one
  }

  /** The newsroom of a file and where in it that lies; `opens`: it is followed from now on. */
  const placeOf = (uri: string, opens: boolean): { one: Followed; path: string } | undefined => {
    const path = pathOf(uri)
    const root = path === undefined ? undefined : findRoot(path)
    const one = root === undefined ? undefined : opens ? follow(root) : followed.get(root)
    return one && path !== undefined && root !== undefined ? { one, path: pathIn(root, path) } : undefined
  }

  const touchOf = ({ document: { uri } }: { document: { uri: string } }, path?: '') => {
    const place = placeOf(uri, true)
    place?.one.session.touch(path === undefined ? [place.path] : [place.path, path])
  }
  // Who is not told what changes on the disk looks at all of it where somebody has saved or come back.
  documents.onDidOpen((event) => touchOf(event, isWatched ? undefined : ''))
  documents.onDidChangeContent((event) => touchOf(event))
  documents.onDidSave((event) => touchOf(event, isWatched ? undefined : ''))
  documents.onDidClose((event) => touchOf(event))
  documents.listen(connection)

  return {
    /** Folders of the editor, as addresses or paths: those that are newsrooms are followed at once. */
    addFolders(uris: readonly string[], paths: readonly string[] = []) {
      for (const path of [...uris.flatMap((uri) => pathOf(uri) ?? []), ...paths]) {
        if (isNewsroom(path)) follow(path).session.touch([''])
      }
    },
    removeFolders(uris: readonly string[]) {
      for (const folder of uris.flatMap((uri) => pathOf(uri) ?? [])) {
        for (const [root, { session, forget }] of followed) {
          if (root !== folder && !root.startsWith(folder + sep)) continue
          if (openIn(root).size > 0) continue
          session.close()
          forget()
          followed.delete(root)
        }
      }
    },
    /** Something was changed on the disk. */
    touch(uris: readonly string[]) {
      for (const uri of uris) {
        const place = placeOf(uri, false)
        place?.one.session.touch([place.path])
      }
    },
    /** A file that is open, after all that was typed has been looked at; undefined where it belongs to no newsroom. */
    async documentAt(uri: string): Promise<OpenDocument | undefined> {
      const place = placeOf(uri, true)
      if (place === undefined) return undefined
      const { session, language } = place.one
      await session.settled()
      const document = documents.get(uri)
      if (document === undefined) return undefined
      const { path } = place
      const problems = place.one.problems.get(path) ?? []
      return { uri, version: document.version, typed: typedOf(document), session, path, problems, language }
    },
    close() {
      for (const { session } of followed.values()) session.close()
    },
  }
}

const typedOf = (document: TextDocument) => typedText(document.getText())

/** Of what lies on the disk; undefined of anything else that an editor shows. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

const pathIn = (root: string, path: string): string => relative(root, path).split(sep).join('/')
