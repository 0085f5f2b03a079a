import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request was meant for this server: a foreign page whose host name leads to 127.0.0.1 (DNS rebinding) names
 * itself in `Host`, one that reaches over from another site names itself in `Origin`.
 */
export function isLocal({ host, origin }: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (port === 80) hosts.push('127.0.0.1', 'localhost')
  const isOwn = origin === undefined || hosts.some((own) => origin === `http://${own}`)
  return host !== undefined && hosts.includes(host) && isOwn
}
