import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runMain } from './support/run-main.ts'

it('has an npm script for each command, as messages name them', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { stdout } = await runMain(['--help', '--lang', 'en'])
  const names = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)].flatMap(([, name]) => name ?? [])
  const commands = names.filter((name) => name !== 'help' && name !== 'facing')
  expect(commands.length).toBeGreaterThan(8)
  for (const name of commands) expect(scripts[name]).toBe(`node bin/facing.js ${name}`)
})
