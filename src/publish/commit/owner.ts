import { readFileSync } from 'node:fs'

/** A process and when it began: `4711-183204`. Its number alone may be another one's later; 0 where no system says when. */
export const ownerName = (pid = process.pid): string => `${pid}-${startOf(pid) ?? 0}`

/** Whether an owner is still at work: not one that nobody knows, nor one whose number another process has now. */
export function isAtWork(owner: string): boolean {
  const [, pid, start] = /^([1-9]\d*)-(\d+)$/.exec(owner) ?? []
  if (pid === undefined || !isRunning(Number(pid))) return false
  const now = startOf(Number(pid))
  return now === undefined || start === '0' || start === now
}

/** Clock ticks from the start of the system (Linux, proc(5)). Undefined elsewhere, and of what is hidden from us. */
function startOf(pid: number): string | undefined {
  try {
    // The second field, in brackets, is the program's name, which may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
