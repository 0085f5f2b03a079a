import { lstatSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** What a newsroom consists of; all else in its folder may change as it likes. */
const WATCHED = ['', 'articles', 'pages', 'newsroom']

/** Of changes at a path that follow each other faster chokidar tells the first alone (50 ms), so it is looked at once more; ms. */
const TOLD_ONCE = 60

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
  const tell = (path: string) => onChange(relative(root, path).split(sep).join('/'))
  const lookAgain = (path: string, before: string): void => {
    setTimeout(() => {
      const now = stateOf(path)
      if (watcher.closed || now === before) return
      tell(path)
      lookAgain(path, now)
    }, TOLD_ONCE).unref()
  }
  watcher.on('all', (event, path) => {
    if (event === 'change') lookAgain(path, stateOf(path))
    tell(path)
  })
  watcher.on('error', onError)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return watcher
}

function stateOf(path: string): string {
  const { mtimeMs, size, ino } = lstatSync(path, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs} ${size} ${ino}`
}
