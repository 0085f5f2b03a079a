import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Chance for one sequence of edits. */
export interface Chance {
  /** A whole number below an end. */
  below: (end: number) => number
  /** One of some; undefined of none. */
  one: <Item>(items: readonly Item[]) => Item | undefined
}

export const chanceOf = (random: () => number): Chance => {
  const below = (end: number) => Math.floor(random() * end)
  return { below, one: (items) => items[below(items.length)] }
}

/** Something that may happen to a newsroom, and what it is called; it does nothing where it does not fit. */
export type NewsroomEdit = (root: string, chance: Chance) => void

/** Names in a folder of the newsroom, sorted. */
export const keysIn = (root: string, kind = 'articles'): string[] =>
  existsSync(join(root, kind)) ? readdirSync(join(root, kind)).sort() : []

/** Paths of all editions. */
export const editionsIn = (root: string): string[] =>
  ['articles', 'pages'].flatMap((kind) =>
    keysIn(root, kind).flatMap((key) =>
      ['index.es.md', 'index.en.md'].map((name) => join(root, kind, key, name)).filter((path) => existsSync(path)),
    ),
  )

/** Changes a file, where it is there. */
export function change(path: string | undefined, edit: (text: string) => string): void {
  if (path !== undefined && existsSync(path)) writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

/** A key more in front matter. */
export const addLine = (line: string) => (text: string) => text.replace(/\n---\n/, `\n${line}\n---\n`)
/** Without the line that begins so. */
export const withoutLine = (start: string) => (text: string) => text.replace(new RegExp(`^${start}.*\n`, 'm'), '')

/** Paths of all files below a folder. */
export const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []
