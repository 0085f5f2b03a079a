import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ES, writeNewsroom } from './support/newsroom.ts'

const CHECKOUT = resolve('.')

/** Runs the command as people do; resolves with what it said and how it ended. */
const run = (checkout: string, ...argv: string[]) => runIn({}, checkout, ...argv)

/** The same, with changes of the environment. */
function runIn(env: Record<string, string>, checkout: string, ...argv: string[]) {
  const child = spawn(process.execPath, [join(checkout, 'bin/facing.js'), ...argv], {
    env: { ...process.env, LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return Object.assign(outcome(child), { child })
}

function outcome(child: ChildProcess): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' }
  child.stdout?.on('data', (data) => (said.stdout += data))
  child.stderr?.on('data', (data) => (said.stderr += data))
  return new Promise((done) => child.on('close', (exit) => done({ exit, ...said })))
}

describe('bin/facing.js', () => {
  it('passes the exit code on', async () => {
    const wrong = writeNewsroom({ [ES]: (text) => text.replace('date: 2026-03-12', 'date: 2026-03-32') })
    expect(await run(CHECKOUT, 'check', '--root', writeNewsroom(), '--lang', 'en')).toEqual({
      exit: 0,
      stdout: '✓ 2 articles, 4 editions: no problems\n',
      stderr: '',
    })
    expect((await run(CHECKOUT, 'check', '--root', wrong)).exit).toBe(1)
    expect((await run(CHECKOUT, 'chek')).exit).toBe(2)
  })

  it('finds the same, in the same places, where the native parser is missing', async () => {
    const root = writeNewsroom({ [ES]: (text) => `${text}\nUna [nota](#quien) y **un [horario](horario.pdf)**.\n` })
    const check = (env = {}) => runIn(env, CHECKOUT, 'check', '--root', root, '--format', 'json')
    const [native, remark] = await Promise.all([check(), check({ NAPI_RS_NATIVE_LIBRARY_PATH: '/missing.node' })])
    expect(JSON.parse(native.stdout).problems.map(({ line }: { line: number }) => line)).toEqual([33, 33])
    expect(remark).toEqual(native)
  })

  it('bears that its reader goes away', async () => {
    const running = run(CHECKOUT, 'check', '--root', writeNewsroom(), '--format', 'json')
    running.child.stdout?.destroy()
    const { exit, stderr } = await running
    expect([exit, stderr]).toEqual([0, ''])
  })

  it('ends a preview with 0 when it is interrupted', async () => {
    const running = run(CHECKOUT, 'dev', '--port', '0', '--root', writeNewsroom(), '--lang', 'en')
    running.child.stdout?.on('data', (data) => String(data).includes('Ctrl-C') && running.child.kill('SIGINT'))
    expect(await running).toMatchObject({ exit: 0, stderr: '' })
  })
})

describe('a fresh checkout', { timeout: 120_000 }, () => {
  const checkout = () => {
    const copy = mkdtempSync(join(tmpdir(), 'checkout-'))
    onTestFinished(() => rmSync(copy, { recursive: true }))
    for (const path of ['bin', 'src', 'layouts', 'eleventy.config.ts', 'package.json', 'package-lock.json']) {
      cpSync(join(CHECKOUT, path), join(copy, path), { recursive: true })
    }
    // Making the fonts takes seconds and is none of what is tested here.
    for (const name of readdirSync(join(CHECKOUT, 'dist')).filter((name) => name.startsWith('fonts-'))) {
      cpSync(join(CHECKOUT, 'dist', name), join(copy, 'dist', name), { recursive: true })
    }
    symlinkSync(join(CHECKOUT, 'node_modules'), join(copy, 'node_modules'))
    return copy
  }
  const compiled = (copy: string) => readdirSync(join(copy, 'dist')).filter((name) => /^[0-9a-f]{16}$/.test(name))

  it('compiles once, also where two commands are the first', async () => {
    const copy = checkout()
    const both = await Promise.all([run(copy, '--version'), run(copy, 'explain', 'translator-missing')])
    expect(both.map(({ exit, stderr }) => [exit, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(compiled(copy)).toHaveLength(1)
    expect(readdirSync(join(copy, 'dist')).filter((name) => name.startsWith('.new-'))).toEqual([])
  })

  it('says what does not compile, and does again once it is mended', async () => {
    const copy = checkout()
    writeFileSync(join(copy, 'src/cli.ts'), 'export const main = (\n')
    const { exit, stdout, stderr } = await run(copy, '--version')
    expect([exit, stdout]).toEqual([4, ''])
    expect(stderr).toContain('src/cli.ts:2:0')
    expect(stderr).toContain('The sources of facing-pages do not compile.')
    expect(stderr).not.toMatch(/^\s+at /m)
    cpSync(join(CHECKOUT, 'src/cli.ts'), join(copy, 'src/cli.ts'))
    expect((await run(copy, '--version')).exit).toBe(0)
  })

  it('needs no sources once it is packed', async () => {
    const copy = checkout()
    const packing = spawn(process.execPath, [join(copy, 'bin/compile.js')], { stdio: 'ignore' })
    expect((await outcome(packing)).exit).toBe(0)
    rmSync(join(copy, 'src/cli.ts'))
    const { exit, stdout } = await run(copy, 'check', '--root', writeNewsroom(), '--lang', 'en')
    expect([exit, stdout]).toEqual([0, '✓ 2 articles, 4 editions: no problems\n'])
  })
})
