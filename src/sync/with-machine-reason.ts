import type { Lock, LockEntry } from '../model.ts'

/** Lines with a reason why their article says no more that a machine translated them; those that have one keep it. */
export function withMachineReason({ entries, fields }: Lock, reason: string): Lock {
  const give = (entry: LockEntry): LockEntry =>
    entry.machine ? { ...entry, reason: entry.reason === undefined ? reason : `${entry.reason}; ${reason}` } : entry
  return { entries: entries.map(give), fields: fields.map(give) }
}
