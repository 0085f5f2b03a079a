/** Noon of an ISO date in a time zone (IANA; UTC where there is none) as RFC 3339: `2026-03-12T12:00:00-05:00`. */
export function noonIn(date: string, timezone: string | undefined): string {
  const noon = `${date}T12:00:00`
  if (timezone === undefined) return `${noon}Z`
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
  // Clocks are put forward and back at night: between noon there and noon in Greenwich no offset changes.
  const name = format.formatToParts(new Date(`${noon}Z`)).find(({ type }) => type === 'timeZoneName')?.value
  return `${noon}${/[+-]\d{2}:\d{2}/.exec(name ?? '')?.[0] ?? 'Z'}`
}
