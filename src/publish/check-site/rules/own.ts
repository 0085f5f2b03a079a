import type { FileRule } from '../built-site.ts'

/** What can be seen in one file alone. */
export const ownRule: FileRule = ({ facts }) => facts.faults.map(([rule, found]) => ({ rule, found }))
