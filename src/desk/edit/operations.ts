import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFreeOfLinks } from '../../ground/basics/is-free-of-links.ts'
import { quietly } from '../../ground/basics/quietly.ts'
import { isRefusal } from '../../model.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import type { FileChange } from './file-change.ts'

/** So many operations can be taken back. */
const MOST = 50

const FOLDER = 'desk/operations'
const NAME = /^[\da-f-]{36}\.json$/

const folderOf = (root: string): string => join(root, '.facing', FOLDER)
const fileOf = (root: string, id: string): string => join(folderOf(root), `${id}.json`)

/** Keeps what an operation wrote, so that it can be taken back; where the disk does not take it, it cannot be. */
export function keepOperation({ root }: Pick<Desk, 'root'>, files: readonly FileChange[]): Pick<Saved, 'operation'> {
  const id = randomUUID()
  const folder = folderOf(root)
  if (!isFreeOfLinks(root, FOLDER)) return {}
  const isKept = quietly(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(fileOf(root, id), JSON.stringify(files))
  })
  quietly(() => {
    const all = readdirSync(folder).filter((name) => NAME.test(name))
    const ages = all.map((name) => ({ path: join(folder, name), time: lstatSync(join(folder, name)).mtimeMs }))
    for (const { path } of ages.sort((a, b) => b.time - a.time).slice(MOST)) rmSync(path)
  })
  return isKept ? { operation: id } : {}
}

/** What an operation wrote; undefined where that is not known any more. */
export function operationOf({ root }: Pick<Desk, 'root'>, id: string): FileChange[] | undefined {
  try {
    return NAME.test(`${id}.json`) ? JSON.parse(readFileSync(fileOf(root, id), 'utf8')) : undefined
  } catch (error) {
    if (isRefusal(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** It is taken back once. */
export const forgetOperation = ({ root }: Pick<Desk, 'root'>, id: string): void =>
  void quietly(() => rmSync(fileOf(root, id)))
