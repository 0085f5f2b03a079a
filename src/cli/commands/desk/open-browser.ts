import { spawn } from 'node:child_process'

/** By the system: what opens an address in the browser of whoever sits there. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the browser. Where there is none nothing happens: the address has been told. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open']
  const opener = spawn(program, [...words, url], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}
