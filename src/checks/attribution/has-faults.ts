import type { Surroundings } from '../../model.ts'

/** Whether something is wrong with a file of the newsroom, so that records may be missing that it means to hold. */
export const hasFaults = ({ files, records }: Surroundings, path: string): boolean =>
  records.faults.some(({ file }) => file === path) ||
  files.records.some((file) => file.path === path && file.text === undefined)
