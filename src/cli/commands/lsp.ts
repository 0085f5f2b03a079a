import { toolKey } from '../../ground/basics/tool-key.ts'
import { serveEditor } from '../../lsp/serve-editor.ts'
import { workInThreads } from '../threads/work-in-threads.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Run } from './command-context.ts'

/** `facing lsp`: speaks with an editor over standard input and output until that ends. Writes nothing. */
export const lsp: Run = async (_words, { lang, root }, context) =>
  serveEditor({
    input: process.stdin,
    output: process.stdout,
    folders: root === undefined ? [] : [context.root],
    languageFor: (newsroom, clientLocale) =>
      chooseLanguage(lang === undefined ? languageOf(clientLocale) : String(lang), newsroom, context.env),
    now: context.now,
    tool: toolKey(),
    workOn: workInThreads,
  })

/** `es-CO` → es; whoever speaks neither language gets that of the site. */
const languageOf = (locale: string | undefined): string | undefined =>
  /^(?:es|en)\b/i.exec(locale ?? '')?.[0].toLowerCase()
