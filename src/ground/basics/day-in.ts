/** A moment, or the ISO date of the day itself where that is known. */
export type Moment = Date | string

/** The ISO date of a moment in a time zone (IANA; UTC where there is none), wherever the machine stands. */
export function dayIn(moment: Moment, timezone: string | undefined): string {
  if (typeof moment === 'string') return moment
  if (timezone === undefined) return moment.toISOString().slice(0, 10)
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment)
  return (['year', 'month', 'day'] as const).map((name) => parts.find(({ type }) => type === name)?.value).join('-')
}
