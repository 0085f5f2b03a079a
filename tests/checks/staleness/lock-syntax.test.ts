import { describe, expect, it } from 'vitest'
import { busWith, LOCK, lockOf } from '../../support/lock.ts'
import { accepts, ES, problemsWith, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

/** The lock with what version control leaves: both sides have a line. */
const conflict = (): string => {
  const [header = '', first = '', ...others] = lockOf().split('\n')
  const theirs = lockOf({ [ES]: swap(['40', '45']) }).split('\n')[1] ?? ''
  return [header, '⟦<<<<<<< HEAD⟧', first, '=======', theirs.replace('p-f0', 'p-b7'), '>>>>>>> other', ...others].join(
    '\n',
  )
}

describe('lock-syntax', () => {
  it.each([
    ['no lock', {}],
    ['a lock that this tool wrote', { [LOCK]: () => lockOf() }],
    ['other line ends', { [LOCK]: () => lockOf().replaceAll('\n', '\r\n') }],
    ['lines of two branches, both kept', { [LOCK]: () => `${lockOf()}${lockOf({ [ES]: swap(['40', '45']) })}` }],
  ])('accepts %s', (_what, changes) => {
    const made = Object.fromEntries(Object.entries(changes).map(([path, make]) => [path, make()]))
    accepts('lock-syntax', made)
  })

  it('rejects the marks of a conflict, once, and reads what is around them', () => {
    const lock = conflict()
    rejects('lock-syntax', { [LOCK]: lock })
    expect(busWith({ [LOCK]: lock.replace(/[⟦⟧]/g, '') }).beads.map(({ state }) => state)).toEqual(
      Array(5).fill('current'),
    )
  })

  it('rejects every line that is none, and leaves it out', () => {
    const lock = lockOf()
      .replace(/^p-b75e39\t/m, '⟦p-b75e39 ')
      .replace(/^(p-b75e39.*|⟦p-b75e39.*)$/m, '$1⟧')
      .replace(/^(quien-viaja\t)(.{12})(.*)$/m, '⟦$1nothing$3⟧')
    rejects('lock-syntax', { [LOCK]: lock })
    expect(busWith({ [LOCK]: lock.replace(/[⟦⟧]/g, '') }).lock?.entries.map(({ ids }) => ids[0])).toEqual([
      'p-dc5f6a',
      'li-74be58',
      'li-360732',
    ])
  })

  it('rejects a file without its first line', () => {
    const [, ...lines] = lockOf().split('\n')
    const found = problemsWith({ [LOCK]: lines.join('\n') }).map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    )
    expect(found).toEqual([`${LOCK}:1 Missing first line, expected \`# sync.lock 1\``])
  })

  it.each(['', '\n\n', 'x', '\u0000\t\t\t\t', '# sync.lock 1\n\t\t\t\t\n', '# sync.lock'])('survives %j', (text) => {
    expect(busWith({ [LOCK]: text }).beads.map(({ state }) => state)).toEqual(Array(5).fill('current'))
  })
})
