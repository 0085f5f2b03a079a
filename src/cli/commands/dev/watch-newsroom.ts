import { relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** What a newsroom consists of; all else in its folder may change as it likes. */
const WATCHED = ['', 'articles', 'pages', 'newsroom']

/** Calls back with the path, relative to the root, of whatever is changed, added or removed. Resolves once it watches. */
export async function watchNewsroom(
  root: string,
  onChange: (path: string) => void,
  onError: (error: unknown) => void,
): Promise<{ close: () => Promise<void> }> {
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !WATCHED.includes(relative(root, path).split(sep)[0] ?? ''),
  })
  watcher.on('all', (_event, path) => onChange(relative(root, path).split(sep).join('/')))
  watcher.on('error', onError)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return watcher
}
