import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/model.ts'
import { runMain } from '../support/run-main.ts'
import { englishDocument, spanishDocument } from './documents.ts'

/** A command of the tutorial, and how it ended. */
export interface Step {
  command: string
  exit: number
  /** What the tutorial shows of its answer and the answer does not have. */
  unanswered: string[]
}

/** What was walked through: its commands, where the newsroom is, how to take it away. */
export interface Walk {
  steps: Step[]
  root: string
  clear: () => void
}

/** The tutorial in a language: blocks of commands (`sh`), of what is answered (`text`) and of what to change (`diff`). */
export function tutorialBlocks(language: Language): { kind: string; lines: string[] }[] {
  const path = fileURLToPath(new URL(`../../docs/pages/tutorial/index.${language}.md`, import.meta.url))
  return [...readFileSync(path, 'utf8').matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, kind = '', text = '']) => ({
    kind,
    lines: text.split('\n'),
  }))
}

/** Does what the tutorial says, in a folder of its own; `isDone` says of each command whether it is the last. */
export async function walkThrough(language: Language, isLast: (command: string) => boolean): Promise<Walk> {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'))
  const walk: Walk = { steps: [], root: folder, clear: () => rmSync(folder, { recursive: true, force: true }) }
  let answer = ''
  for (const { kind, lines } of tutorialBlocks(language)) {
    if (kind === 'diff') change(walk.root, lines)
    if (kind === 'text') walk.steps.at(-1)?.unanswered.push(...lines.filter((line) => !answer.includes(folded(line))))
    for (const command of kind === 'sh' ? lines : []) {
      const [program, ...words] = wordsOfCommand(command)
      if (program === 'cd') {
        walk.root = join(walk.root, ...words)
        writeFileSync(join(walk.root, 'puente.docx'), await spanishDocument())
        writeFileSync(join(walk.root, 'bridge.docx'), englishDocument())
      }
      if (program !== 'npx') continue
      const env = { LANG: language === 'es' ? 'es_ES.UTF-8' : 'en_US.UTF-8' }
      const { exit, stdout, stderr } = await runMain(words.slice(1), { cwd: walk.root, env })
      answer = folded(stdout + stderr)
      walk.steps.push({ command: words.slice(1, 3).join(' '), exit, unanswered: [] })
      if (isLast(command)) return walk
    }
  }
  return walk
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** As a shell reads them: what is in quotation marks is one word. */
const wordsOfCommand = (command: string): string[] =>
  [...command.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))

/** `--- file`, `-before`, `+after` */
function change(root: string, [file = '', before = '', after = '']: readonly string[]): void {
  const path = join(root, file.slice('--- '.length))
  const text = readFileSync(path, 'utf8')
  if (!text.includes(before.slice(1))) throw new Error(`${file} has no “${before.slice(1)}”`)
  writeFileSync(path, text.replace(before.slice(1), after.slice(1)))
}
