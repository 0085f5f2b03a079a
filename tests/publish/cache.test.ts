import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openNewsroom } from '../../src/pipeline.ts'
import { ES, editFile, newsroomWith, TODAY, writeNewsroom } from '../support/newsroom.ts'
import { build, contentsOf, newOut } from '../support/site.ts'

describe('a picture or card that was made once', () => {
  it('is made again where what was kept is damaged', async () => {
    const newsroom = newsroomWith()
    const out = newOut()
    await build(newsroom, out)
    for (const path of ['pictures', 'cards'].map((name) => join(newsroom.files.root, '.facing', name))) {
      for (const name of readdirSync(path)) {
        const bytes = readFileSync(join(path, name))
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        writeFileSync(join(path, name), bytes)
      }
    }
    const other = newOut()
    await build(newsroom, other)
    expect(contentsOf(other)).toEqual(contentsOf(out))
  })

  it('is deleted when it is old and the site has it no more', async () => {
    const root = writeNewsroom()
    await build(openNewsroom(root, TODAY), newOut())
    const folders = ['pictures', 'cards'].map((name) => join(root, '.facing', name))
    const namesIn = () => folders.map((folder) => readdirSync(folder))
    const before = namesIn()
    for (const folder of folders) for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0)
    editFile(root, ES, (text) => text.replace('Estudio Norte', 'Estudio Sur').replace(/^title: .*$/m, 'title: Otro'))
    await build(openNewsroom(root, TODAY), newOut())
    expect(namesIn()).not.toEqual(before)
    expect(namesIn().map(({ length }) => length)).toEqual(before.map(({ length }) => length))
  })
})
