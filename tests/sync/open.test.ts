import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/sync/changes-of.ts'
import { readLine, writeLine } from '../../src/sync/lock-line.ts'
import { busWith, LOCK, lockOf } from '../support/lock.ts'
import { type Changes, EN, ES } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

const [START, HEADING, RIDERS, MONDAYS, SUNDAYS] = ['p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732']
const BODY = [START, HEADING, RIDERS, MONDAYS, SUNDAYS]

/** The lines of a lock, each changed. */
const lines = (lock: string, change: (line: string, id: string) => string): string =>
  lock
    .split('\n')
    .map((line) => (/^(#|$)/.test(line) ? line : change(line, line.split('\t')[0] ?? '')))
    .join('\n')

/** With these beads open, of which the translation had nothing when that began. */
const begun = (...ids: string[]): string =>
  lines(lockOf(), (line, id) => {
    const [name, es, , text] = line.split('\t')
    return ids.includes(id) ? [name, es, '-', text, '-', 'open'].join('\t') : line
  })

/** With these beads open, which were in step before. */
const reopened = (...ids: string[]): string =>
  lines(lockOf(), (line, id) => (ids.includes(id) ? `${line}\topen` : line))

/** What is to be done in the translation: `id` of what is to change, `-id` of what it lacks. */
function toDo(lock: string, changes: Changes = {}): string[] {
  const { work } = busWith({ ...changes, [LOCK]: lock })
  const [, english] = work
  return [...(english?.changed ?? []), ...(english?.missing.map((id) => `-${id}`) ?? [])]
}

describe('the notes of a line', () => {
  const line = 'p-1\t0123456789ab\t-\tUno.\t-'
  it.each([
    [line],
    [`${line}\tmoved`],
    [`${line}\topen`],
    [`${line}\tmachine`],
    [`${line}\tmoved\topen\tmachine\treason: por orden`],
    [`${line}\treason: open`],
  ])('are written as they were read: %j', (text) => {
    const entry = readLine(text)
    expect(entry && writeLine(entry)).toBe(text)
  })

  it.each([['closed'], ['open\topen'], ['reason: x\topen'], ['opened'], ['']])('are none of others: %j', (note) => {
    expect(readLine(`${line}\t${note}`)).toBeUndefined()
  })
})

describe('what is open', () => {
  it.each<[string, () => string, Changes, string[]]>([
    ['is to be done though both are as they were', () => reopened(START, 'fm-title'), {}, ['fm-title', START]],
    ['is to be done though the translation stands opposite what was alone', () => begun(START), {}, [START]],
    [
      'is to be done where half of it is typed',
      () => begun(START),
      { [EN]: swap([' It carries 40 passengers.', ' It ca']) },
      [START],
    ],
    [
      'is to be done where both were wholly rewritten',
      () => begun(START),
      {
        [ES]: swap(['El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.', 'Nadie sabe cuándo llega.']),
        [EN]: swap([' leaves at twelve and comes back at six. It carries 40 passengers.', ' arr']),
      },
      [START],
    ],
    [
      'is to be done where both of what was in step were wholly rewritten',
      () => reopened(RIDERS),
      {
        [ES]: swap([
          'Viajan enfermeras, panaderos y estudiantes. El [horario](https://bus.example.org/noche) cuelga en cada parada.',
          'Nadie sabe cuándo llega.',
        ]),
        [EN]: swap([
          'Nurses, bakers and students ride it. The [timetable](https://bus.example.org/noche) hangs at every stop.',
          'Nobo',
        ]),
      },
      [RIDERS],
    ],
    [
      'is lacking where the translation has nothing',
      () => begun(SUNDAYS),
      { [EN]: swap(['- On Sundays there is one.\n', '']) },
      [`-${SUNDAYS}`],
    ],
    [
      'stays open where its block is split in both',
      () => begun(START),
      { [ES]: swap(['seis. Lleva', 'seis.\n\nLleva']), [EN]: swap(['six. It', 'six.\n\nIt']) },
      [START, 'p-43194a'],
    ],
    ['is nothing of what is not', () => begun(), {}, []],
    [
      'says nothing of what is new in both',
      () => begun(START),
      {
        [ES]: swap(['hay uno.', 'hay uno.\n- Los martes, dos.']),
        [EN]: swap(['there is one.', 'there is one.\n- On Tuesdays, two.']),
      },
      [START],
    ],
  ])('%s', (_says, lock, changes, expected) => {
    expect(toDo(lock(), changes)).toEqual(expected)
  })

  it('is in no state but that of what changed in the source meanwhile', () => {
    const states = (lock: string, changes: Changes = {}) =>
      busWith({ ...changes, [LOCK]: lock }).beads.flatMap(({ id, state, isOpen }) => (isOpen ? [`${id} ${state}`] : []))
    expect(states(begun(START))).toEqual([`${START} current`])
    expect(states(begun(START), { [ES]: swap(['40', '45']) })).toEqual([`${START} source-changed`])
    expect(states(reopened(START), { [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) })).toEqual([
      `${START} current`,
    ])
    const article = busWith({ [LOCK]: begun(START), [ES]: swap(['40', '45']) })
    expect(changesOf(article).map(({ id, before, after }) => [id, before, after])).toEqual([
      [
        START,
        'El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.',
        'El autobús sale a las doce y vuelve a las seis. Lleva 45 pasajeros.',
      ],
    ])
  })

  it('is paired in its place, however little of it is typed', () => {
    const spanish = (text: string) =>
      text.replace(/\n\nThe bus[\s\S]*$/, '\n\nThe\n\n## Quién viaja\n\nNur\n\n- Los lunes hay tres viajes.\n- On S\n')
    const { beads } = busWith({ [LOCK]: begun(...BODY), [EN]: spanish })
    expect(beads.map(({ id, source, translation }) => [id, source, translation])).toEqual(
      BODY.map((id, index) => [id, [index], [index]]),
    )
  })

  it('is paired in its place, however much of what was recorded is another text now', () => {
    const lock = lines(reopened(START), (line, id) => {
      const [name, es, , text] = line.split('\t')
      return id === START ? line : [name, es, '-', text, '-', 'open'].join('\t')
    })
    const untouched = (text: string) =>
      text.replace(
        /\n\nThe bus[\s\S]*$/,
        '\n\nNobody sleeps here.\n\n## Quién viaja\n\nViajan enfermeras, panaderos y estudiantes. El [horario](https://bus.example.org/noche) cuelga en cada parada.\n\n- Los lunes hay tres viajes.\n- Los domingos hay uno.\n',
      )
    const { beads } = busWith({ [LOCK]: lock, [EN]: untouched })
    expect(beads.map(({ id, source, translation }) => [id, source, translation])).toEqual(
      BODY.map((id, index) => [id, [index], [index]]),
    )
  })

  it('is no more once it was accepted by name, and only then where nobody has begun', () => {
    const copied = { [EN]: swap(['- On Mondays there are three trips.', '- Los lunes hay tres viajes.']) }
    const asked = (ids?: string[]) => lockOf({ ...copied, [LOCK]: begun(START, MONDAYS) }, { ids: ids && new Set(ids) })
    expect(toDo(asked(), copied)).toEqual([MONDAYS])
    expect(toDo(asked([MONDAYS]), copied)).toEqual([START])
    expect(toDo(asked([START]), copied)).toEqual([MONDAYS])
    expect(lockOf({ [LOCK]: reopened(START) })).toBe(lockOf())
  })

  it('keeps that a machine made a text when it is accepted', () => {
    const lock = lines(lockOf(), (line, id) => (id === START ? `${line}\topen\tmachine` : line))
    expect(lockOf({ [LOCK]: lock })).toBe(lines(lockOf(), (line, id) => (id === START ? `${line}\tmachine` : line)))
  })

  it('no longer says so of a text that somebody reworded', () => {
    const lock = lines(lockOf(), (line, id) => (id === START ? `${line}\topen\tmachine` : line))
    const reworded = { [EN]: swap(['comes back at six', 'is back by six']) }
    expect(lockOf({ ...reworded, [LOCK]: lock })).toBe(lockOf(reworded))
  })

  it('has no words to do where they are there, as long as the other edition says the same', () => {
    const words = (changes: Changes, ...ids: string[]) => busWith({ ...changes, [LOCK]: begun(...ids) }).work[1]?.words
    expect(words({}, START, HEADING)).toBe(0)
    expect(words({ [EN]: swap(['## Who rides\n\n', '']) }, START, HEADING)).toBe(2)
  })
})
