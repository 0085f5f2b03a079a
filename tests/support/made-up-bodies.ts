const INLINE =
  'hola|que| | |  |, |. |*a*|**b**|***x***|_i_|__s__|*a **b** c*|`c`|``c ` d``|`|[d](e)|[f](https://x.org/a_b "t")|[f](<a b>)|[|](|](a b)|![|![g](h.jpg "pie")|[![g](h)](i)|[^1]|[^n]|[^ñ]|[k]|[k][]|[z][k]|~~t~~|~|«|»|“|—|¿|!|&amp;|&nbsp;|&#0;|&|*|_|**|a_b_c|😀|ñ|1.234,5 %|(|)|"|:|]:|+|-|--|=|#|>|1.|\u00a0|\u2009|\ufeff|www.|@|<b>|\\'
    .split('|')
    .concat('|', ' | ', '\n', '\n', '  \n', '\n  ', '\n\n    ')
const BLOCK = [
  ...['# h\n', '## t ##\n', '#\n', '> q\n', '> ', '>', '> - ', '- > ', '- ', '-', '* ', '1. ', '2) ', '  - ', '    '],
  ...['[^1]: n\n', '[^1]:', '[^n]: nota\n    más\n', '> [^n]: q\n', '[k]: https://k.org "t"\n', '- [ ] ', '\n', '>\n'],
  ...['| a | b |\n|---|:-:|\n| c | d |\n', 'a | b\n-|-\n', '- |a|\n  |-|\n', '> |a|\n> |-|\n> |b|\n', '***\n', '---\n'],
  ...['```js\nx\n```\n', '```\n', '~~~\ny\n~~~\n', '===\n', '    code\n', '  \n', '\t'],
]
const END = ['\n\n', '\n\n', '\n', '']

/** Bodies of pieces of Markdown in any order, the same at each run. */
export function madeUpBodies(count: number): string[] {
  const next = numbers(7)
  const pick = (pieces: readonly string[]): string => pieces[Math.floor(next() * pieces.length)] ?? ''
  const several = (most: number, make: () => string): string =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make).join('')
  const line = () => several(2, () => pick(BLOCK)) + several(7, () => pick(INLINE)) + pick(END)
  return Array.from({ length: count }, () => several(6, line))
}

/** Numbers from 0 to below 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
