import { freeId } from '../ground/text/record-ids.ts'

/** An address that stands for the one that a newsroom of this name is to have. */
export const standInUrl = (name: string): string => `https://${freeId(name, () => false, 'newsroom')}.example/`
