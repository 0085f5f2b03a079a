import { join } from 'node:path'

/** Where the site of a newsroom lies where nothing else is said. */
export const defaultOut = (root: string): string => join(root, '_site')
