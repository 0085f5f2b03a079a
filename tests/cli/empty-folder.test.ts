import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { runMain } from '../support/run-main.ts'

/** What a command needs to be called with, where that is something. */
const WORDS: Readonly<Record<string, string[]>> = {
  export: ['night-bus', '--tmx'],
  diff: ['night-bus'],
  accept: ['--all'],
  translate: ['night-bus'],
  import: [fileURLToPath(import.meta.url)],
  'new article': ['--title', 'x'],
  'new person': ['--name', 'x'],
}
/** Those that need no newsroom, or begin one on a page. */
const ANYWHERE = ['help', 'explain', 'lsp', 'new newsroom', 'desk']

/** Every command, as the help of its group lists it. */
async function commands(): Promise<string[]> {
  const listed = async (...group: string[]) => {
    const { stdout } = await runMain([...group, '--help', '--lang', 'en'])
    const list = stdout.slice(stdout.indexOf('Commands:')).split('\n\n')[0] ?? ''
    return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => [...group, name].join(' '))
  }
  return [...(await listed()).filter((name) => name !== 'new'), ...(await listed('new'))].filter(
    (name) => !ANYWHERE.includes(name),
  )
}

it('every command says in an empty folder how to begin, in both languages', async () => {
  const root = mkdtempSync(join(tmpdir(), 'empty-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const names = await commands()
  expect(names.length).toBeGreaterThan(9)
  for (const name of names) {
    for (const [lang, words] of [
      ['en', 'To begin a new one: `facing new newsroom`.'],
      ['es', 'Para empezar una nueva: `facing new newsroom`.'],
    ] as const) {
      const argv = [...name.split(' '), ...(WORDS[name] ?? []), '--root', root]
      const { exit, stderr } = await runMain(argv, { env: { LANG: `${lang}.UTF-8` } })
      expect([name, exit, stderr.replace(/\s+/g, ' ')]).toEqual([name, 2, expect.stringContaining(words)])
    }
  }
  expect(readdirSync(root)).toEqual([])
})
