import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const CHECKOUT = fileURLToPath(new URL('../../../..', import.meta.url))
export const BUS_EN = 'articles/night-bus/index.en.md'
export const BUS_ES = 'articles/night-bus/index.es.md'
export const BUS_LOCK = 'articles/night-bus/sync.lock'

/** A desk that was started for a test, and the newsroom in which it stands. */
export interface StartedDesk {
  root: string
  /** Its address with the token. */
  address: () => string
  /** Ends it at once, as a loss of power would. */
  kill: () => Promise<void>
  /** Starts it again, where it was. */
  start: () => Promise<void>
  read: (path: string) => string
  /** As another program changes a file. */
  edit: (path: string, change: (text: string) => string) => void
  /** SHA-256 of each file but of what is kept and built. */
  hashes: () => Record<string, string>
  /** What a command prints; in this newsroom, where no other is named. */
  run: (command: string, ...words: string[]) => Promise<string>
}

/** Copies a newsroom, that of the walks where no other is given, and starts a desk in it, which ends with the test. */
export async function startDesk(language: 'es' | 'en' = 'es', copyTo = copyWalks): Promise<StartedDesk> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'))
  copyTo(root)
  let [process, address]: [ChildProcess | undefined, string] = [undefined, '']
  const kill = async () => {
    const running = process
    if (running === undefined || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await ended
    process = undefined
  }
  const start = async () => {
    const port = address === '' ? '0' : new URL(address).port
    process = facing(['desk', '--no-open', '--port', port, '--lang', language, '--root', root])
    address = await addressIn(process)
  }
  onTestFinished(async () => {
    await kill()
    rmSync(root, { recursive: true, force: true })
  })
  await start()
  return {
    root,
    address: () => address,
    kill,
    start,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    edit: (path, change) => writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8'))),
    hashes: () => hashesOf(root),
    run: (command, ...words) => outputOf(facing([command, '--root', root, ...words])),
  }
}

const copyWalks = (root: string): void =>
  cpSync(join(CHECKOUT, 'tests/fixtures/desk-newsroom'), root, { recursive: true })

const facing = (words: readonly string[]) =>
  spawn('node', [join(CHECKOUT, 'bin/facing.js'), ...words], { env: { ...process.env, NO_COLOR: '1' } })

/** What the desk says that it is open at. */
const addressIn = (desk: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: unknown) => {
      said += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said)
      if (found) resolve(found[0])
    }
    desk.stdout?.on('data', listen)
    desk.stderr?.on('data', listen)
    desk.once('exit', () => reject(new Error(`The desk ended: ${said}`)))
  })

const outputOf = (command: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let said = ''
    command.stdout?.on('data', (chunk) => {
      said += String(chunk)
    })
    command.once('close', () => resolve(said))
  })

function hashesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/^(?:\.facing|_site)\//.test(path))
    .sort()
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  )
}
