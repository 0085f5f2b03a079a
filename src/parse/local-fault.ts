import type { Fault } from '../model.ts'

/** A fault of a file that the parser was given as text alone. */
export type LocalFault = Omit<Fault, 'file'>

/** The faults with the path of their file. */
export const inFile = (file: string, faults: readonly LocalFault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, file }))
