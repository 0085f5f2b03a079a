// Repeatable chance: the same seed draws the same on every machine.

/** A generator of numbers from 0 to 1 (mulberry32), begun by any words. */
export function draw(...seeds) {
  let state = 2166136261
  for (const unit of seeds.join('|')) state = Math.imul(state ^ unit.codePointAt(0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit) => Math.floor(next() * limit)
  const pick = (list) => list[below(list.length)]
  const shuffle = (list) =>
    list
      .map((item) => [next(), item])
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item)
  return { below, pick, shuffle }
}
