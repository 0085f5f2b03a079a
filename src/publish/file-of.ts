/** The file of a site, relative to it, that a server gives for a path: `/es/x/` → `es/x/index.html`. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)
