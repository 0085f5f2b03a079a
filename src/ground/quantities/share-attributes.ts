import type { Quantity } from './types.ts'

/** What may stand between two numbers of one range or list: `5–10 %`, `entre 5 y 6 millones`, `$5 to 10`, `5, 10 y 15 km`. */
const BETWEEN =
  /^\s*(?:[-‑–—,]|al?|to|y|e|o|u|ou|and|or|hasta|through|,\s*(?:y|and|or|o))\s*(?:el\s|la\s|las\s|los\s|the\s|un\s|del\s)?$/i
const RANGE = /^[-‑–]$/

/** Lets numbers of one range or list have in common what is said once: per cent, currency, unit, scale, half of the day. */
export function shareAttributes(text: string, quantities: Quantity[]): Quantity[] {
  if (quantities.length < 2) return quantities
  const shared = [...quantities]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [here, next] = [shared[index], shared[index + 1]]
    if (here?.kind !== 'number' || next?.kind !== 'number') continue
    const gap = text.slice(here.end, next.start)
    if (gap.length > 12 || !BETWEEN.test(gap)) continue
    shared[index] = withNext(here, next)
    const last = gap.includes(',') ? next : withCurrency(next, here)
    shared[index + 1] = RANGE.test(gap) ? endOfRange(text, here, last) : last
  }
  return shared
}

function withNext(here: Quantity, next: Quantity): Quantity {
  const { scale = 1 } = next
  const scaled = here.scale === undefined && scale > 1 ? here.values.map((value) => value * scale) : []
  const clock = next.role === 'clock' && here.role !== 'clock' ? here.values.map((value) => value + 12) : []
  const values = [...here.values, ...scaled, ...clock]
  if (here.percent || here.unit || here.currency || here.role === 'decade') return { ...here, values }
  return {
    ...here,
    values,
    ...(next.percent && { percent: 'shared' as const }),
    ...(next.unit && { unit: next.unit, shared: true as const }),
    ...(next.currency && { currency: next.currency, shared: true as const }),
    ...(next.role === 'clock' && { role: 'clock' as const }),
  }
}

const withCurrency = (next: Quantity, { currency }: Quantity): Quantity =>
  currency && !next.currency && !next.unit && !next.percent ? { ...next, currency, shared: true } : next

/** `764–65`: the end of a range in short → 65 or 765. */
function endOfRange(text: string, from: Quantity, to: Quantity): Quantity {
  const [first, last] = [text.slice(from.start, from.end), text.slice(to.start, to.end)]
  if (!/^\d{2,4}$/.test(first) || !/^\d{1,3}$/.test(last) || last.length >= first.length) return to
  const whole = Number(first.slice(0, first.length - last.length) + last)
  return whole > Number(first) ? { ...to, values: [whole, Number(last)] } : to
}
