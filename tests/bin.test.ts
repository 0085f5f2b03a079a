import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ES, writeNewsroom } from './support/newsroom.ts'

const CHECKOUT = resolve('.')
const SOURCES = ['bin', 'create', 'src', 'layouts', 'package.json', 'package-lock.json', 'LICENSE']

/** Runs the command as people do; resolves with what it said and how it ended. */
const run = (checkout: string, ...argv: string[]) => runIn({}, checkout, ...argv)

/** The same, with changes of the environment. */
const runIn = (env: Record<string, string>, checkout: string, ...argv: string[]) => runWith({ env }, checkout, ...argv)

/** The same, its output led to an open file. */
function runWith(
  { env = {}, stdout = 'pipe' }: { env?: Record<string, string>; stdout?: number | 'pipe' },
  checkout: string,
  ...argv: string[]
) {
  const child = spawn(process.execPath, [join(checkout, 'bin/facing.js'), ...argv], {
    env: { ...process.env, LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    stdio: ['ignore', stdout, 'pipe'],
  })
  return Object.assign(outcome(child), { child })
}

const runShell = (script: string) =>
  outcome(spawn('sh', ['-c', script], { env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] }))

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

  it
    .skipIf(!existsSync('/dev/full'))
    .each([
      ['check', '--format', 'json'],
      ['build', '--quiet', '--format', 'json'],
      ['build', '--format', 'json'],
      ['--help'],
    ])('tells that its output cannot be written: %s %s', async (...argv) => {
    const root = writeNewsroom()
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const said = await runWith({ stdout: full }, CHECKOUT, ...argv, '--root', root, '--lang', 'en')
    expect([said.exit, said.stderr.split(', ')[0]]).toEqual([3, 'error\n  Cannot write what the command says (ENOSPC)'])
  })

  it('runs in a folder that was deleted, where another is named', async () => {
    const gone = mkdtempSync(join(tmpdir(), 'gone-'))
    const deleted = (...argv: string[]) =>
      runShell(`cd ${gone} && rmdir ${gone} && node ${CHECKOUT}/bin/facing.js ${argv.join(' ')} --lang en; status=$?
        mkdir -p ${gone}; exit $status`)
    onTestFinished(() => rmSync(gone, { recursive: true, force: true }))
    expect(await deleted('check')).toMatchObject({ exit: 3, stderr: expect.stringContaining(`folder \`${gone}\``) })
    expect((await deleted('build')).exit).toBe(3)
    expect((await deleted('build', '--root', writeNewsroom())).exit).toBe(0)
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
    for (const path of SOURCES) {
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

  const NOTHING_WRONG = { exit: 0, stdout: '✓ 2 articles, 4 editions: no problems\n', stderr: '' }
  const check = (copy: string, env = {}) => runIn(env, copy, 'check', '--root', writeNewsroom(), '--lang', 'en')

  it('starts from what V8 made of it before, and makes that anew where it does not fit', async () => {
    const copy = checkout()
    await check(copy)
    const cache = join(copy, 'dist', compiled(copy)[0] ?? '', 'cache/check')
    const kept = readFileSync(cache)
    expect(await check(copy)).toEqual(NOTHING_WRONG)
    expect(readFileSync(cache)).toEqual(kept)
    const damaged = Buffer.from(kept)
    damaged.writeUInt8(255 - damaged.readUInt8(100_000), 100_000)
    for (const [content, env] of [
      [damaged, {}],
      [kept.subarray(0, 5), {}],
      [kept, { NODE_OPTIONS: '--max-old-space-size=1000' }],
    ] as const) {
      writeFileSync(cache, content)
      expect(await check(copy, env)).toEqual(NOTHING_WRONG)
      expect(readFileSync(cache).equals(content)).toBe(false)
    }
    expect(readdirSync(dirname(cache))).toEqual(['check'])
  })

  it('needs no sources once it is packed, and no folder that it can write', async () => {
    const copy = checkout()
    for (const [command, ...argv] of [
      ['node', 'bin/compile.mjs'],
      ['npm', 'pack', '--ignore-scripts', '--silent'],
      ['tar', '-xf', 'facing-pages-0.1.0.tgz'],
    ] as const) {
      expect((await outcome(spawn(command, argv, { cwd: copy, stdio: 'ignore' }))).exit).toBe(0)
    }
    const installed = join(copy, 'package')
    // Where a folder cannot be made: permissions hold nothing back from whoever runs tests as root.
    writeFileSync(join(installed, 'dist/release/cache'), '')
    expect(await check(installed)).toEqual(NOTHING_WRONG)
    rmSync(join(installed, 'dist/release/cache'))
    expect([await check(installed), await check(installed)]).toEqual([NOTHING_WRONG, NOTHING_WRONG])
    expect(readdirSync(join(installed, 'dist/release/cache'))).toEqual(['check'])
  })
})

describe('bin/load.js', () => {
  it('runs a script that another asks for once, however often it asks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'load-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const script = (body: string) => `(function (exports, require, module, url, placeOf, load) {${body}})`
    writeFileSync(join(folder, 'asking.bundle.js'), script("exports.all = [load('asked'), load('asked')]"))
    writeFileSync(join(folder, 'asked.bundle.js'), script('exports.own = {}'))
    const { default: loading } = await import(join(CHECKOUT, 'bin/load.js'))
    const [first, second] = loading.load(folder, 'asking').exports.all
    expect(first.own).toEqual({})
    expect(second.own).toBe(first.own)
  })
})
