/** What a file of the site says, by its path there; undefined where the site has none. */
export type ReadFile = (path: string) => Promise<string | Uint8Array | undefined>

/** What stands at an address of the site: a file, or the address with the slash that is missing. */
export type FileOrRedirect = { path: string; content: string | Uint8Array } | { redirect: string }

/** Path of a URL below the site's prefix → what is there; undefined where nothing is, or nothing that may be shown. */
export async function findFile(read: ReadFile, pathname: string): Promise<FileOrRedirect | undefined> {
  const decodedPath = decoded(pathname)
  if (decodedPath === undefined || /[\\\0]/.test(decodedPath)) return undefined
  const parts = decodedPath.split('/').filter(Boolean)
  if (parts.some((part) => part.startsWith('.'))) return undefined
  const path = parts.join('/')
  const index = path === '' ? 'index.html' : `${path}/index.html`
  if (decodedPath.endsWith('/')) return fileAt(read, index)
  const file = await fileAt(read, path)
  return file ?? ((await fileAt(read, index)) && { redirect: `${pathname}/` })
}

async function fileAt(read: ReadFile, path: string): Promise<FileOrRedirect | undefined> {
  const content = await read(path)
  return content === undefined ? undefined : { path, content }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
