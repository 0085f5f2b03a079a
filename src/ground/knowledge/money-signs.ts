/**
 * Amounts in short, as newspapers and balance sheets write them behind a figure. Written for this project after their usage:
 * `mdd`, `mdp`, `mde` (Mexico), `M€`, `k€` (Spain), `MM$`, `MMUS$` (Chile, Argentina), `$10m`, `£3bn` (Britain).
 */
export const WHOLE_SIGNS: Readonly<Record<string, readonly [factor: number, currency: string]>> = {
  mdd: [1e6, 'usd'],
  mmdd: [1e9, 'usd'],
  mdp: [1e6, 'pesos'],
  mmdp: [1e9, 'pesos'],
  mde: [1e6, 'euros'],
  mmde: [1e9, 'euros'],
}

/** Short scales, some of which mean that of money alone: `m` are metres elsewhere. */
export const MONEY_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mi: 1e6,
  mm: 1e6,
  MM: 1e6,
  mill: 1e6,
  mills: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  B: 1e9,
  bn: 1e9,
  Mrd: 1e9,
  t: 1e12,
  T: 1e12,
  tn: 1e12,
  tr: 1e12,
  trn: 1e12,
}

const COMPOUND = /^(k|K|m|MM?|bn|Mrd)(€|£|\$|US\$|U\$S|[A-Z]{3}\$?)$/

/** A million or so of a currency, named as in `currencies.ts`: `M€`, `mdd`. Undefined of any other word. */
export function moneySign(word: string): { factor: number; currency: string } | undefined {
  const name = word.toLowerCase()
  const [factor, currency] = Object.hasOwn(WHOLE_SIGNS, name) ? (WHOLE_SIGNS[name] ?? []) : []
  if (factor !== undefined && currency !== undefined) return { factor, currency }
  const [, scale = '', sign = ''] = COMPOUND.exec(word) ?? []
  return sign === '' ? undefined : { factor: MONEY_SCALES[scale] ?? 1, currency: sign.toLowerCase() }
}
