import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, it, onTestFinished } from 'vitest'
import { stackInSources } from '../../../src/cli/report/stack-in-sources.ts'

it('gives places of the sources for those of a bundle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'one.ts'),
    'type Text = string\n\nexport const fail = (): Text => {\n  throw new Error("no")\n}\n',
  )
  const bundle = join(folder, 'one.bundle.js')
  await build({ absWorkingDir: folder, entryPoints: ['one.ts'], outfile: bundle, bundle: true, sourcemap: 'external' })
  const stack = `Error: no\n    at fail (${bundle}:4:11)\n    at run (/x/bin/facing.js:12:3)`
  expect(stackInSources(stack)).toBe('Error: no\n    at fail (one.ts:4:9)\n    at run (/x/bin/facing.js:12:3)')
})

it('leaves places as they are where no map is', () => {
  const stack = 'Error: no\n    at fail (/x/two.bundle.js:4:11)'
  expect(stackInSources(stack)).toBe(stack)
})
