/**
 * Which of the hashes recorded each of today's is, by index: those that stand once on both sides, then what stands beside
 * such, then the others in their order. Undefined where there is none.
 */
export function matchExactly(today: readonly string[], recorded: readonly string[]): (number | undefined)[] {
  const partners = new Array<number | undefined>(today.length).fill(undefined)
  if (recorded.length === 0) return partners
  const taken = new Set<number>()
  const match = (here: number, there: number) => {
    const fits = partners[here] === undefined && !taken.has(there) && today[here] === recorded[there]
    if (!fits || here < 0 || here >= today.length) return
    partners[here] = there
    taken.add(there)
  }
  const [once, onceRecorded] = [today, recorded].map(positionsOf)
  for (const [hash, [here = 0, ...more]] of once ?? []) {
    const [there, ...others] = onceRecorded?.get(hash) ?? []
    if (there !== undefined && more.length + others.length === 0) match(here, there)
  }
  for (let here = 0; here <= today.length; here++) match(here, here === 0 ? 0 : (partners[here - 1] ?? -2) + 1)
  for (let here = today.length - 1; here >= 0; here--) match(here, (partners[here + 1] ?? recorded.length) - 1)
  for (const [hash, places] of once ?? []) {
    const free = (onceRecorded?.get(hash) ?? []).filter((there) => !taken.has(there))
    const lacking = places.filter((here) => partners[here] === undefined)
    for (const [index, here] of lacking.entries()) match(here, free[index] ?? -1)
  }
  return partners
}

function positionsOf(hashes: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [index, hash] of hashes.entries()) {
    const known = positions.get(hash)
    if (known) known.push(index)
    else positions.set(hash, [index])
  }
  return positions
}
