/** Stands for a character that is code; no mark of any tool. */
export const HIDDEN_CODE = '\ufffc'

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`\n]*$)|~{3,})/
/** HTML in which nothing is a mark. */
const RAW_HTML = /<!--|<(pre|code|script|style)(?=[\s>])/gi

/** A text, character for character, with nothing in place of its code, its comments and what a backslash makes text. */
export function hideCode(text: string): string {
  const withoutFences = hideFences(text)
  return hideRawHtml(hideSpans(withoutFences)).replace(/\\[!-/:-@[-`{-~]/g, hide)
}

/** The same length, line ends kept. */
export const hide = (text: string): string => text.replace(/[^\n]/g, HIDDEN_CODE)

function hideFences(text: string): string {
  let fence: string | undefined
  const lines = text.split('\n').map((line) => {
    if (fence === undefined) {
      fence = FENCE.exec(line)?.[1]
      return fence === undefined ? line : line.replace(/(`{3,}|~{3,}).*$/, hide)
    }
    const [, marks = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line) ?? []
    if (marks.startsWith(fence)) fence = undefined
    return hide(line)
  })
  return lines.join('\n')
}

/** Code within a paragraph: between two runs of as many backticks. */
function hideSpans(text: string): string {
  return text
    .split(/(\n[ \t>]*\n)/)
    .map((paragraph) => (paragraph.includes('`') ? hideSpansOf(paragraph) : paragraph))
    .join('')
}

function hideSpansOf(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map(({ 0: run, index }) => ({ start: index, length: run.length }))
  const nextOf = new Map<number, number>()
  const partner = runs.map((): number | undefined => undefined)
  for (let index = runs.length - 1; index >= 0; index--) {
    const { length } = runs[index] ?? { length: 0 }
    partner[index] = nextOf.get(length)
    nextOf.set(length, index)
  }
  const pieces: string[] = []
  let at = 0
  for (let index = 0; index < runs.length; index++) {
    const [run, end] = [runs[index], runs[partner[index] ?? -1]]
    if (run === undefined || end === undefined || paragraph[run.start - 1] === '\\') continue
    pieces.push(paragraph.slice(at, run.start), hide(paragraph.slice(run.start, end.start + end.length)))
    at = end.start + end.length
    index = partner[index] ?? index
  }
  return pieces.join('') + paragraph.slice(at)
}

function hideRawHtml(text: string): string {
  const pieces: string[] = []
  /** Ends that do not come any more. */
  const missing = new Set<string>()
  let at = 0
  for (const { 0: opening, 1: tag, index } of text.matchAll(RAW_HTML)) {
    if (index < at) continue
    const closing = tag === undefined ? '-->' : `</${tag.toLowerCase()}`
    const end = missing.has(closing) ? -1 : text.indexOf(closing, index + opening.length)
    if (end < 0) {
      missing.add(closing)
      continue
    }
    pieces.push(text.slice(at, index), hide(text.slice(index, end + closing.length)))
    at = end + closing.length
  }
  return pieces.join('') + text.slice(at)
}
