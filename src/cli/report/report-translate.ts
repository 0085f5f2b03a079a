import pc from 'picocolors'
import type { BegunTranslation } from '../../begin/begin-translation.ts'
import type { Newsroom, Problem } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { problemsInJson } from './report-json.ts'
import { sayProblems } from './report-pretty.ts'
import type { Style } from './types.ts'
import { wrapBelow } from './wrap-text.ts'

/** An article whose translation was begun, or why it was not. */
interface Translated {
  key: string
  /** Undefined where nothing was written. */
  begun?: BegunTranslation
  problems: readonly Problem[]
}

/** What was written, and what a translator does next; ready for stdout. */
export function reportTranslate({ key, begun, problems }: Translated, { files }: Newsroom, style: Style): string {
  const written = Object.keys(begun?.files ?? {})
  const missing = begun?.missing ?? []
  if (style.format === 'json')
    return answerInJson({ written, missing, dropped: [], problems: problemsInJson(problems) })
  const colours = pc.createColors(style.colour)
  const { translate: say } = style.texts.cli
  const mark = begun ? colours.green('✓') : colours.red('✗')
  const [first = '', ...others] = wrapBelow([begun ? say.begun(key, written) : say.refused(key)], style.width)
  const next = begun
    ? [
        say.words(begun.work.missing.length + begun.work.changed.length, begun.work.words),
        say.complete(missing),
        say.next(key),
      ]
    : [say.nextRefused]
  const lines = [`${mark} ${first.trimStart()}`, ...others, ...(style.quiet ? [] : wrapBelow(next, style.width))]
  return [...sayProblems(files, problems, style, colours), `${lines.join('\n')}\n`].join('\n')
}
