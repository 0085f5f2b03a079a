import type { Around, Newsroom } from '../model.ts'

/** What an article may ask of a newsroom. */
export interface AroundData extends Pick<Newsroom, 'records' | 'settings' | 'today'> {
  files: Pick<Newsroom['files'], 'records'>
}

/** The answers to what articles ask of the newsroom around them. */
export function aroundOf({ files, records, settings, today }: AroundData): Around {
  const paths = new Set(files.records.map(({ path }) => path))
  const faulty = new Set([
    ...records.faults.map(({ file }) => file),
    ...files.records.filter(({ text }) => text === undefined).map(({ path }) => path),
  ])
  return {
    records,
    mayHold: (kind, id) =>
      kind === 'people' ? paths.has(`newsroom/people/${id}.yml`) : faulty.has(`newsroom/${kind}.yml`),
    settings,
    isOff: (check) => settings.checks?.[check] === 'off',
    isToCome: (day) => day > today,
    today,
  }
}
