import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from '../../ground/basics/quietly.ts'
import { isRefusal } from '../../model.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import type { FileChange } from './file-change.ts'

/** So many operations can be taken back. */
const MOST = 50

const folderOf = (root: string): string => join(root, '.facing/desk/operations')

/** Keeps what an operation wrote, so that it can be taken back; where the disk does not take it, it cannot be. */
export function keepOperation({ root }: Pick<Desk, 'root'>, files: readonly FileChange[]): Pick<Saved, 'operation'> {
  const id = randomUUID()
  const folder = folderOf(root)
  const isKept = quietly(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(files))
    const all = readdirSync(folder).map((name) => join(folder, name))
    const inOrder = all.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    for (const old of inOrder.slice(MOST)) rmSync(old)
  })
  return isKept ? { operation: id } : {}
}

/** What an operation wrote; undefined where that is not known any more. */
export function operationOf({ root }: Pick<Desk, 'root'>, id: string): FileChange[] | undefined {
  try {
    return /^[\da-f-]{36}$/.test(id) ? JSON.parse(readFileSync(join(folderOf(root), `${id}.json`), 'utf8')) : undefined
  } catch (error) {
    if (isRefusal(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** It is taken back once. */
export const forgetOperation = ({ root }: Pick<Desk, 'root'>, id: string): void =>
  void quietly(() => rmSync(join(folderOf(root), `${id}.json`)))
