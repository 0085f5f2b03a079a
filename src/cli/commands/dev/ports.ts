import type { Texts } from '../../../ground/messages/index.ts'
import { type AboutOf, toSay } from '../../../ground/messages/to-say.ts'
import { Stop, type ToSay } from '../../../model.ts'
import { usageStop } from '../usage-stop.ts'

/** How many ports are tried one after the other. */
const PORTS = 10

/** The port that `--port` asks for; undefined where it was not said. Throws Stop (2). */
export function portAsked(asked: string | boolean | undefined): number | undefined {
  if (asked === undefined) return undefined
  const port = Number(asked)
  if (/^\d+$/.test(String(asked)) && port <= 65_535) return port
  throw usageStop('option-value', '--port', String(asked), '0–65535', undefined)
}

/** A port and those after it. */
export const portsFrom = (port: number): number[] =>
  port === 0 ? [0] : Array.from({ length: PORTS }, (_, index) => port + index).filter((each) => each <= 65_535)

/** Starts a server on the first of the ports that can be had. Throws Stop (3) where none can. */
export async function startOnFirstOf<Server>(
  [port = 0, ...others]: readonly number[],
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  try {
    return await start(port)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && others.length > 0) return startOnFirstOf(others, start)
    if (code === 'EADDRINUSE') throw portStop('port-taken', port)
    throw portStop('port-refused', port, code)
  }
}

type PortTexts = Texts['cli']['portErrors']

const portStop = <Code extends keyof PortTexts>(code: Code, ...about: AboutOf<`cli.portErrors.${Code}`>): Stop =>
  new Stop(3, code, [{ file: '', say: toSay(`cli.portErrors.${code}`, ...about) as ToSay }])
