import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFormed } from '../../support/formed-newsroom.ts'
import { ES } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const format = (root: string, ...options: string[]) => runMain(['format', ...options, '--root', root, '--lang', 'en'])
const json = (root: string, ...options: string[]) => runJson(...options, '--root', root, '--lang', 'en')

describe('facing format of what a program rewrote', () => {
  it('tells of byte order marks and line ends, and that they go', async () => {
    const root = await writeFormed({ [ES]: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` })
    expect((await format(root, '--check')).stdout).toBe(
      `✗ ${ES}\n    Without the byte order mark at its beginning\n    With line ends as everywhere here (LF, not those of Windows)\n` +
        '✗ 4 editions: 1 would change\n  To write them: facing format\n',
    )
    expect((await json(root, 'format')).marks).toEqual([{ file: ES, marks: ['byteOrderMark', 'lineEnds'] }])
    expect((await json(root, 'format')).marks).toEqual([])
  })

  it('brings back what a program rewrote, beside marks that a person wrote otherwise', async () => {
    const form = read(await writeFormed({}), ES)
    const root = await writeFormed({
      [ES]: swap(
        ['authors: [ana-ruiz]', "locale: ''\nauthors:\n  - ana-ruiz"],
        ['date: 2026-03-12', "date: '2026-03-12'"],
        ['description: Un autobús recorre la ciudad', 'description: >-\n  Un autobús recorre\n  la ciudad'],
        ['- Los lunes', '* Los lunes'],
        ['- Los domingos', '* Los domingos'],
      ),
    })
    expect((await json(root, 'format')).written).toEqual([ES])
    expect(read(root, ES)).toBe(form)
  })
})
