import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeNewsroom } from '../../../support/newsroom.ts'
import { runMain } from '../../../support/run-main.ts'

const ABOUT = '---\ntitle: About\ndescription: Who we are.\nslug: about\ndate: 2026-01-01\n---\n\nWe are few.\n'
const NOTE = `The Bridge That Waits

Note: This article was originally published in Spanish in Ribera: https://ribera.example/puente

The bridge over the river has been closed since the flood of 2019, and nobody has said when it will open.
`

function newsroomWith(name: string, text: string) {
  const root = writeNewsroom({ 'pages/about/index.en.md': ABOUT })
  writeFileSync(join(root, name), text)
  return { root, run: (...argv: string[]) => runMain(['import', name, ...argv, '--root', root], { cwd: root }) }
}

describe('facing import', () => {
  it('writes the other edition of a page beside it, and over none', async () => {
    const { root, run } = newsroomWith('acerca.md', '# Acerca de\n\nSomos pocos y escribimos sobre el río.\n')
    expect((await run('--translation-of', 'about')).exit).toBe(0)
    expect(existsSync(join(root, 'pages/about/index.es.md'))).toBe(true)
    expect(existsSync(join(root, 'articles/about'))).toBe(false)
    expect((await run('--translation-of', 'about')).exit).toBe(3)
  })

  it('writes a command that is to be copied on one line', async () => {
    const { stdout } = await newsroomWith('bridge.txt', NOTE).run('--key', 'the-bridge-that-waits-for-the-flood')
    const command = 'facing import --key the-bridge-that-waits-for-the-flood --lang en --set description="…"'
    expect(stdout).toContain(`    Dígalo con:\n    ${command}\n`)
  })

  it('tells once that an outlet is missing, by its name', async () => {
    const { stdout } = await newsroomWith('bridge.txt', NOTE).run('--format', 'json')
    const { missing } = JSON.parse(stdout) as { missing: { key: string; what?: string }[] }
    expect(missing.filter(({ key }) => key === 'original.outlet').map(({ what }) => what)).toEqual(['Ribera'])
  })
})
