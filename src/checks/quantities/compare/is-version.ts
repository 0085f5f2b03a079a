import { versionOf } from '../../../ground/quantities/version-of.ts'
import type { Counted } from './types.ts'

const NAMED_BEFORE = /(?:\p{Lu}\p{L}*|versi[oó]n(?:es)?|versions?|releases?)\s$/u

/** Whether a quantity is a version that is not to get lost: `2.7.1`, `3.2.0-rc1`, `rc1`, `Python 3.12`. */
export function isVersion({ kind, at, start, end, percent, currency, unit }: Counted): boolean {
  const { text } = at.map
  const written = text.slice(start, end)
  if (kind === 'label') return versionOf(written) !== undefined
  const isBare = kind === 'number' && !percent && !currency && !unit && /^\d+\.\d+$/.test(written)
  return isBare && NAMED_BEFORE.test(text.slice(Math.max(0, start - 24), start))
}
