import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What programs of that kind are called, best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
/** Where systems put them that have no path for programs. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Absolute path of the Chromium that prints: the one that `CHROME_PATH` names, else the first that the system has;
 * undefined where there is none. No file of a newsroom can name it.
 */
export function findChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const { CHROME_PATH, PATH = '' } = environment
  if (CHROME_PATH) return isProgram(CHROME_PATH) ? CHROME_PATH : undefined
  const folders = PATH.split(delimiter).filter(Boolean)
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...named, ...(PLACES[process.platform] ?? [])].find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
