import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { isAtWork, ownerName } from '../../../src/publish/commit/owner.ts'

it('a process is at work until it ends', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const owner = ownerName(child.pid)
  expect([ownerName(), owner].map(isAtWork)).toEqual([true, true])
  child.kill()
  await once(child, 'exit')
  expect(isAtWork(owner)).toBe(false)
})

it.each([
  '',
  '1',
  '0-0',
  '-5',
  'x-1',
  `${process.pid}`,
  `${process.pid}-x`,
  '4194304000-1',
  ...(process.platform === 'linux' ? [`${process.pid}-1`] : []),
])('nobody who is at work is called %j', (owner) => {
  expect(isAtWork(owner)).toBe(false)
})
