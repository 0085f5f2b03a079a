import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNewsroom, openNewsroom } from '../../../src/pipeline.ts'
import { accepts, ES, TODAY, writeNewsroom } from '../../support/newsroom.ts'

/** File and message of each problem of a newsroom in which `links` lead somewhere. */
function told(links: Record<string, string>) {
  const root = writeNewsroom()
  for (const [path, target] of Object.entries(links)) {
    rmSync(join(root, path), { recursive: true, force: true })
    symlinkSync(target, join(root, path))
  }
  const problems = checkNewsroom(openNewsroom(root, TODAY), 'en').filter(({ check }) => check === 'file-symlink')
  return problems.map(({ file, message }) => [file, message.split(',')[0]])
}

describe('file-symlink', () => {
  it('accepts plain files and folders', () => accepts('file-symlink'))

  it('rejects links to files, to folders, to themselves and to nothing', () => {
    expect(
      told({
        [ES]: '/proc/self/environ',
        'articles/linked-away': '/etc',
        'articles/night-bus/photo.jpg': 'photo.jpg',
        'articles/night-bus/notes.txt': 'nowhere.txt',
        'newsroom/people/ana-ruiz.yml': '/etc/passwd',
        'newsroom/topics.yml': '/dev/zero',
        pages: '/etc',
      }),
    ).toEqual([
      ['articles/linked-away', 'Unexpected symbolic link `linked-away`'],
      [ES, 'Unexpected symbolic link `index.es.md`'],
      ['articles/night-bus/notes.txt', 'Unexpected symbolic link `notes.txt`'],
      ['articles/night-bus/photo.jpg', 'Unexpected symbolic link `photo.jpg`'],
      ['newsroom/people/ana-ruiz.yml', 'Unexpected symbolic link `ana-ruiz.yml`'],
      ['newsroom/topics.yml', 'Unexpected symbolic link `topics.yml`'],
      ['pages', 'Unexpected symbolic link `pages`'],
    ])
  })
})
