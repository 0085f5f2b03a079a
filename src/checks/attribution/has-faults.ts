import type { Records } from '../../model.ts'

/** Whether something is wrong with a file of the newsroom, so that records may be missing that it means to hold. */
export const hasFaults = ({ faults }: Records, file: string): boolean => faults.some((fault) => fault.file === file)
