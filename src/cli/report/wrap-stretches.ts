import type { Colors } from 'picocolors/types'
import type { DiffStretch } from '../../ground/text/diff-words.ts'
import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'

/** A line for a terminal, and the columns that it takes. */
export interface WrappedLine {
  text: string
  width: number
}

interface Atom {
  text: string
  kind: DiffStretch['kind']
  /** White space stands before it. */
  apart: boolean
}

/** What changed in a text as lines of at most `width` columns, if no word is longer; in colour, or as `[-gone-]{+come+}`. */
export function wrapStretches(stretches: readonly DiffStretch[], width: number, colours: Colors): WrappedLine[] {
  const paint = {
    same: (text: string) => text,
    gone: (text: string) => colours.red(colours.strikethrough(text)),
    come: (text: string) => colours.green(colours.bold(text)),
  }
  const lines: WrappedLine[] = []
  let line: WrappedLine = { text: '', width: 0 }
  for (const group of groupsOf(atomsOf(stretches, colours.isColorSupported))) {
    const taken = group.reduce((sum, { text }) => sum + displayWidth(text), 0)
    const space = line.width > 0 && group[0]?.apart ? 1 : 0
    if (line.width > 0 && line.width + space + taken > width) {
      lines.push(line)
      line = { text: '', width: 0 }
    }
    const between = line.width > 0 && space > 0 ? ' ' : ''
    const painted = group.map(({ text, kind }) => paint[kind](text)).join('')
    line = { text: line.text + between + painted, width: line.width + between.length + taken }
  }
  return line.width > 0 || lines.length === 0 ? [...lines, line] : lines
}

function atomsOf(stretches: readonly DiffStretch[], inColour: boolean): Atom[] {
  let apart = false
  return stretches.flatMap(({ kind, text }) => {
    const [open, close] = inColour || kind === 'same' ? ['', ''] : kind === 'gone' ? ['[-', '-]'] : ['{+', '+}']
    const atoms: Atom[] = []
    for (const word of text.split(/(\s+)/)) {
      if (/^\s+$/.test(word)) apart = true
      else if (word !== '') {
        atoms.push({ text: printable(word), kind, apart })
        apart = false
      }
    }
    const [first, last] = [atoms[0], atoms.at(-1)]
    if (first) first.text = open + first.text
    if (last) last.text += close
    return atoms
  })
}

/** Atoms without white space between them stay on one line. */
function groupsOf(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = []
  for (const atom of atoms) {
    const last = groups.at(-1)
    if (last && !atom.apart) last.push(atom)
    else groups.push([atom])
  }
  return groups
}
