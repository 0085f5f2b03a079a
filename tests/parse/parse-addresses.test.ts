import { expect, test } from 'vitest'
import { accepts, type Changes, newsroomWith, rejects } from '../support/newsroom.ts'

const LOCK = 'newsroom/addresses.lock'
const withLock = (text: string): Changes => ({ [LOCK]: text })

test('addresses are read in whatever order, each once; that one is gone counts more', () => {
  const text = '/en/b/\r\n/en/a/ articles/a\r\n\r\n# a word\r\n/en/b/ gone: 2026-01-01, R.\r\n/en/b/\r\n'
  accepts('lock-syntax', withLock(text))
  expect(newsroomWith(withLock(text)).records.addresses.map(({ path, gone }) => [path, gone?.reason])).toEqual([
    ['/en/b/', 'R.'],
    ['/en/a/', undefined],
  ])
})

test('a line that cannot be read is told, and a conflict once; both of its sides count', () => {
  const text = 'en/x/\n<<<<<<< HEAD\n/en/a/\n=======\n/en/b/\n>>>>>>> other\n/en/c/ gone: soon\n'
  const problems = rejects(
    'lock-syntax',
    withLock(text.replace(/^en\/x\/|<<<<<<< HEAD|\/en\/c\/ gone: soon/gm, '⟦$&⟧')),
  )
  expect(problems.map(({ message }) => message)).toEqual([
    'Unexpected line `en/x/`, expected a path of the site such as `/en/the-night-bus/` and the folder of its text',
    'Unexpected `<<<<<<< HEAD`, expected addresses, one a line: two versions were merged here and nobody chose',
    'Unexpected line `/en/c/ gone: soon`, expected a day and a reason after `gone:`',
  ])
  expect(newsroomWith(withLock(text)).records.addresses.map(({ path }) => path)).toEqual(['/en/a/', '/en/b/'])
})
