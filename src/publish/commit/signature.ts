import { lstatSync, type Stats } from 'node:fs'

/** By what a file is known again without being read. */
export interface Signature {
  /** In bytes. */
  size: number
  mtimeMs: number
  ino: number
}

/** Of a file as the disk describes it. */
export const signatureOf = ({ size, mtimeMs, ino }: Pick<Stats, keyof Signature>): Signature => ({ size, mtimeMs, ino })

/** Of the file at a path; throws what the disk throws. */
export const signatureAt = (path: string): Signature => signatureOf(lstatSync(path))
