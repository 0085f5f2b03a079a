import { textsOf } from '../../../ground/messages/index.ts'
import { otherLanguage } from '../../../model.ts'
import { acceptBeads } from '../../../sync/accept-beads.ts'
import { openBeads } from '../../../sync/open-beads.ts'
import { replaceText } from '../../../write/replace-text.ts'
import type { MachineAsked, MachineSaved } from '../../api/edits.ts'
import type { Desk } from '../../desk.ts'
import { keepOperation } from '../../edit/operations.ts'
import { writeAgain } from '../../edit/write-again.ts'
import { type PartEdit, writeParts } from '../../edit/write-parts.ts'
import { DeskRefusal } from '../../refusal.ts'
import { savedNow } from '../../rows/saved-now.ts'
import { askMachine } from './ask-machine.ts'
import { partsForMachine } from './parts-for-machine.ts'

/**
 * Has the program of `--machine` translate rows that nobody has translated, and writes what it says as work in progress: their
 * lines get `machine`, the edition `method: machine-edited`. Throws DeskRefusal, Stop (3).
 */
export async function translateRows(desk: Desk, key: string, asked: MachineAsked): Promise<MachineSaved> {
  const { language, machine } = desk
  const words = textsOf(language).desk.machine
  if (machine === undefined) throw new DeskRefusal(404, 'machine-none', words.none)
  const rows = new Set(asked.blocks)
  const { article } = desk.open(key)
  const parts = partsForMachine(article, rows, language)
  if (parts.length === 0) throw new DeskRefusal(409, 'machine-not-todo', words.notToDo)
  const from = article.source.language
  const blocks = parts.map(({ id, text }) => ({ id, text }))
  const glossary = (desk.newsroom()?.records.glossary ?? []).map(({ es, en }) => ({ es, en }))
  const request = { version: 1, from, to: otherLanguage(from), blocks, glossary } as const
  const answer = await askMachine(machine, request, language)

  const translations = new Map(answer.blocks.map(({ id, text }) => [id, text]))
  const sent = new Map(blocks.map(({ id, text }) => [id, text]))
  const { files, edits } = writeAgain(desk, key, (now) => {
    // Only what is still as it was when the program was asked.
    const edits = partsForMachine(now, rows, language).flatMap(({ id, text, put }): PartEdit[] => {
      const translation = translations.get(id)
      const edit = translation !== undefined && sent.get(id) === text ? put(translation) : undefined
      return edit ? [edit] : []
    })
    const written = writeParts(desk, now, edits, true)
    return written && { ...written, edits }
  })
  if (edits.length === 0) throw new DeskRefusal(409, 'machine-unfit', words.unfit(answer.name))
  const made = recordMade(desk, key, new Set(edits.map(({ block }) => block)))
  const written = files.map((file) => (file.path === made.path ? { ...file, after: made.text } : file))
  void desk.wrote(written.map(({ path }) => path))
  const said = words.saved(answer.name, edits.length, blocks.length - edits.length)
  return { ...savedNow(desk, key), ...keepOperation(desk, written), said: `${said} ${words.method}` }
}

/** Notes what the program said in the lines, still open: a text that is another when it is done was reworded. */
function recordMade(desk: Desk, key: string, ids: ReadonlySet<string>): { path: string; text: string } {
  const { article } = desk.open(key)
  const path = `${article.folder.path}/sync.lock`
  const recorded = desk.open(key, new Map([[path, acceptBeads(article, { ids }).text]]))
  const text = openBeads(recorded.article, ids, { open: true, machine: true })
  const before = article.folder.lock?.text
  return { path, text: replaceText(desk.root, path, before, text) ? text : (before ?? '') }
}
