import { Readable } from 'node:stream'
import { afterEach, expect, it } from 'vitest'
import { processHost } from '../../../src/cli/commands/command-context.ts'

const listeners = [process.stdout, process.stderr].map((stream) => ({ stream, before: stream.listeners('error') }))

afterEach(() => {
  for (const { stream, before } of listeners) {
    for (const listener of stream.listeners('error')) {
      if (!before.includes(listener)) stream.off('error', listener as () => void)
    }
  }
})

it('is the process, on this day', () => {
  const { cwd, env, stdout, now } = processHost()
  expect([cwd, env, stdout.isTTY]).toEqual([process.cwd(), process.env, process.stdout.isTTY])
  expect(now()).toBeInstanceOf(Date)
})

it('bears that a reader goes away, and nothing else', () => {
  processHost()
  expect(process.stdout.emit('error', Object.assign(new Error('EPIPE'), { code: 'EPIPE' }))).toBe(true)
  expect(() => process.stdout.emit('error', new Error('broken'))).toThrow('broken')
  const refusal = Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'write' })
  expect(() => process.stdout.emit('error', refusal)).toThrow('output-refused')
  expect(process.stderr.emit('error', refusal)).toBe(true)
})

it.each(['SIGINT', 'SIGTERM'] as const)('is interrupted by %s', async (signal) => {
  const interrupted = processHost().interrupted()
  process.emit(signal)
  await expect(interrupted).resolves.toBeUndefined()
})

it('ends with the exit code of what tells a crash', async () => {
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  const host = processHost()
  const interrupted = host.interrupted()
  host.onCrash(async (error) => (error instanceof TypeError ? 4 : 1))
  process.emit('uncaughtException', new TypeError('x'))
  for (const other of others) process.on('uncaughtException', other)
  await interrupted
  expect(process.exitCode).toBe(4)
  process.exitCode = undefined
})

it('reads standard input, no more of it than is asked for', async () => {
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') as PropertyDescriptor
  const given = async (most: number) => {
    Object.defineProperty(process, 'stdin', {
      value: Readable.from(['Una ', 'nota', ' larga'].map(Buffer.from)),
      configurable: true,
    })
    return Buffer.from(await processHost().readInput(most)).toString()
  }
  try {
    expect([await given(100), await given(6)]).toEqual(['Una nota larga', 'Una no'])
  } finally {
    Object.defineProperty(process, 'stdin', stdin)
  }
})

it('is where it was begun, also where that folder is gone', () => {
  const { cwd } = process
  const { PWD } = process.env
  process.cwd = () => {
    throw new Error('ENOENT')
  }
  try {
    process.env.PWD = '/gone'
    expect(processHost().cwd).toBe('/gone')
    delete process.env.PWD
    expect(processHost().cwd).toBe('/')
  } finally {
    process.cwd = cwd
    if (PWD !== undefined) process.env.PWD = PWD
  }
})
