import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import { DeskRefusal } from '../refusal.ts'

/** What is the server's own. */
export interface DeskDoor {
  port: number
  token: string
}

/**
 * Throws DeskRefusal where a request is not for this server: a foreign page whose host name leads to 127.0.0.1 (DNS rebinding)
 * names itself in `Host`, one that reaches over from another site in `Origin`.
 */
export function guardOrigin({ host, origin }: IncomingHttpHeaders, { port }: DeskDoor, language: Language): void {
  const own = ownHost(port)
  if (host === own && (origin === undefined || origin === `http://${own}`)) return
  throw new DeskRefusal(403, 'origin-other', textsOf(language).desk.server.originOther(`http://${own}`))
}

/** Throws DeskRefusal where whoever asks was not told the token with which this desk was opened. */
export function guardToken({ authorization = '' }: IncomingHttpHeaders, { token }: DeskDoor, language: Language): void {
  const [said, known] = [authorization, `Bearer ${token}`].map((text) => Buffer.from(text)) as [Buffer, Buffer]
  if (said.length === known.length && timingSafeEqual(said, known)) return
  throw new DeskRefusal(401, 'token-other', textsOf(language).desk.server.tokenOther)
}

/** As browsers name this server; they leave the port of HTTP out. */
export const ownHost = (port: number): string => (port === 80 ? '127.0.0.1' : `127.0.0.1:${port}`)
