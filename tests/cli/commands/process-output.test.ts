import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { standardError, standardOutput } from '../../../src/cli/commands/process-output.ts'
import { Stop } from '../../../src/model.ts'

/** A stream of a file descriptor, which may be none that is open. */
const streamOf = (fd: number, more: object = {}) => Object.assign(new PassThrough(), { fd, ...more }) as never

/** A file that is open to be read or written. */
function opened(flags: 'r' | 'w') {
  const folder = mkdtempSync(join(tmpdir(), 'output-'))
  const path = join(folder, 'said.txt')
  closeSync(openSync(path, 'w'))
  const fd = openSync(path, flags)
  onTestFinished(() => {
    closeSync(fd)
    rmSync(folder, { recursive: true })
  })
  return { path, fd }
}
const thrownBy = (act: () => void): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

it('writes a whole file at once, and to anything else as to a stream', () => {
  const { path, fd } = opened('w')
  standardOutput(streamOf(fd)).write('El año\n')
  expect(readFileSync(path, 'utf8')).toBe('El año\n')
  const terminal = streamOf(99_999, { isTTY: true, columns: 72 })
  const output = standardOutput(terminal)
  output.write('El año\n')
  expect(String((terminal as PassThrough).read())).toBe('El año\n')
  expect([output.isTTY, output.columns]).toEqual([true, 72])
})

it('tells by a stop that the disk refuses it; on standard error nobody could be told', () => {
  const { fd } = opened('r')
  expect(thrownBy(() => standardOutput(streamOf(fd)).write('x'))).toMatchObject({
    exit: 3,
    code: 'output-refused',
    findings: [{ say: ['disk.outputRefused', 'EBADF'] }],
  })
  expect(thrownBy(() => standardError(streamOf(fd)).write('x'))).toBeUndefined()
})

it('hands on a fault that is none of the disk', () => {
  const broken = streamOf(99_999, {
    write() {
      throw new TypeError('broken')
    },
  })
  const thrown = thrownBy(() => standardOutput(broken).write('x'))
  expect([thrown instanceof Stop, thrown]).toEqual([false, new TypeError('broken')])
})
