import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNewsroom, openNewsroom } from '../../../src/pipeline.ts'
import { accepts, EN, ES, TODAY, writeNewsroom } from '../../support/newsroom.ts'

describe('file-special', () => {
  it('accepts plain files', () => accepts('file-special'))

  it('rejects a pipe and a folder in the place of files, without waiting for the pipe', () => {
    const root = writeNewsroom()
    for (const path of [EN, ES, 'newsroom/topics.yml']) rmSync(join(root, path))
    execFileSync('mkfifo', [join(root, ES), join(root, 'newsroom/topics.yml'), join(root, 'articles/pipe')])
    mkdirSync(join(root, EN))
    const problems = checkNewsroom(openNewsroom(root, TODAY), 'en').filter(({ check }) => check === 'file-special')
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      [EN, 'Unexpected folder, expected a file of this name'],
      [ES, 'Unexpected pipe, socket or device, expected a file'],
      ['articles/pipe', 'Unexpected pipe, socket or device, expected a file'],
      ['newsroom/topics.yml', 'Unexpected pipe, socket or device, expected a file'],
    ])
  })
})
