import { expect, it } from 'vitest'
import { DeskRefusal } from '../../../src/desk/refusal.ts'
import { toFailure } from '../../../src/desk/server/to-failure.ts'
import { toSay } from '../../../src/ground/messages/to-say.ts'
import { Stop } from '../../../src/model.ts'

const FILE = 'articles/night-bus/index.en.md'
const tellBug = () => ({ code: 'bug', message: 'A bug', note: 'Noted' })
const place = { start: { line: 3, column: 7, offset: 30 }, end: { line: 3, column: 9, offset: 32 } }
const unwritable = (code: string) =>
  new Stop(3, 'file-unwritable', [{ file: FILE, say: toSay('disk.unwritable', FILE, code) }])

it.each<[string, unknown, number, object]>([
  ['no room', unwritable('ENOSPC'), 507, { message: `Could not save in ${FILE}: no room left`, file: FILE }],
  ['a full share', unwritable('EDQUOT'), 507, { message: `Could not save in ${FILE}: no room left` }],
  ['no permission', unwritable('EACCES'), 500, { message: `Could not save in ${FILE}: no permission` }],
  ['a disk to be read only', unwritable('EROFS'), 500, { message: `Could not save in ${FILE}: no permission` }],
  ['another refusal, as commands say it', unwritable('EIO'), 500, { message: expect.stringContaining('EIO') }],
  [
    'a file that is there already',
    new Stop(3, 'file-taken', [{ file: '', say: toSay('disk.taken', [FILE]) }]),
    409,
    { code: 'file-taken', message: expect.stringContaining(FILE) },
  ],
  [
    'settings, with their place',
    new Stop(2, 'articles-missing', [{ file: 'newsroom/site.yml', place, say: toSay('disk.articlesMissing', '/x') }]),
    400,
    { file: 'newsroom/site.yml', line: 3, column: 7 },
  ],
  [
    'what the desk refuses',
    new DeskRefusal(409, 'conflict', 'It changed', { was: 'a', now: 'b' }),
    409,
    { message: 'It changed' },
  ],
  ['a bug', new TypeError('x'), 500, { code: 'bug', note: 'Noted' }],
])('the desk answers what went wrong: %s', (_what, error, status, said) => {
  const failure = toFailure(error, 'en', tellBug)
  expect(failure.status).toBe(status)
  expect(failure.body.error).toMatchObject(said)
})

it('the desk says in Spanish that there is no room, and hands on what a refusal tells besides', () => {
  expect(toFailure(unwritable('ENOSPC'), 'es', tellBug).body.error.message).toBe(
    `No se pudo guardar en ${FILE}: falta sitio`,
  )
  expect(toFailure(new DeskRefusal(409, 'conflict', 'x', { was: 'a' }), 'es', tellBug).body).toMatchObject({ was: 'a' })
})
