import { type DiffStretch, diffWords } from '../../ground/text/diff-words.ts'
import type { Change } from '../../model.ts'

/** What went and what came where the texts first differ; of a quantity, where they first differ in a figure. */
export function firstDifference({ kind, before, after }: Change): [string, string] {
  const differences: [string, string][] = []
  let previous: DiffStretch['kind'] = 'same'
  for (const { kind, text } of diffWords(before.join(' '), after.join(' '))) {
    const last = differences.at(-1)
    if (kind === 'come' && previous === 'gone' && last) last[1] = text.trim()
    else if (kind !== 'same') differences.push(kind === 'gone' ? [text.trim(), ''] : ['', text.trim()])
    previous = kind
  }
  const figure =
    kind === 'quantity' ? differences.find((sides) => sides.some((text) => /\p{N}/u.test(text))) : undefined
  return figure ?? differences[0] ?? ['', '']
}
