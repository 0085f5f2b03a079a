import type { SiteFile } from '../../model.ts'

/** A JSON file at a path of the site. */
export const jsonFile = (path: string, value: unknown): SiteFile => ({
  path: path.slice(1),
  content: `${JSON.stringify(value)}\n`,
})
