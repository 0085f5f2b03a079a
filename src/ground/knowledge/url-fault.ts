import { readUrl } from '../basics/read-url.ts'

/** Why an address must not be a link to an original, or to anything that readers are sent to; undefined where it may. */
export type UrlFault =
  | { kind: 'address' }
  | { kind: 'character'; character: string }
  | { kind: 'credentials' }
  | { kind: 'port'; port: string }
  | { kind: 'host'; host: string }

/** White space, control characters, marks that turn the direction of text or have no width; and `\`, which browsers read as `/`. */
const HIDDEN = /[\s\p{C}\\]/u
const IP_ADDRESS = /^(?:\d+(?:\.\d+){3}|\[.*\])$/

/** Only `https://host/…` with the name of a public host is an address. */
export function urlFault(value: string): UrlFault | undefined {
  const [character] = HIDDEN.exec(value) ?? []
  if (character !== undefined) return { kind: 'character', character }
  const url = readUrl(value)
  if (!/^https:\/\//i.test(value) || url === undefined) return { kind: 'address' }
  const { username, password, port, hostname } = url
  if (username !== '' || password !== '') return { kind: 'credentials' }
  if (port !== '') return { kind: 'port', port }
  return IP_ADDRESS.test(hostname) || !hostname.includes('.') ? { kind: 'host', host: hostname } : undefined
}
