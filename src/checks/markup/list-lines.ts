/** A line that begins as an item of a list does elsewhere. */
export interface ListLine {
  style: 'hyphen' | 'sign' | 'dash' | 'bullet' | 'point' | 'letter' | 'roman' | 'number'
  /** Of letters and numbers, to see that they follow one another; otherwise 0. */
  value: number
  /** Offsets in the paragraph: of the mark, and of what stands behind it. */
  start: number
  after: number
  end: number
  /** Whether a list may begin here: at the beginning of the paragraph or below the end of a sentence. */
  mayBegin: boolean
}

const SPACES = '[ \\u00a0\\t]'
const STYLES: readonly [ListLine['style'], RegExp][] = [
  ['hyphen', /^(-)(?=[¿¡«“]?(?:\p{L}{2,}|[aeoyAEOYI])(?:[\s,.;:!?…’»”]|$))/u],
  ['sign', /^([+*])(?=[\p{L}¿¡«“"])/u],
  ['dash', new RegExp(`^[–—−‐‑]${SPACES}+(?=\\S)`)],
  ['bullet', new RegExp(`^(?:[•▪◦‣▸►●○■□▶➤⁃❖◆➢\\uf0b7]${SPACES}*|o\\t+)(?=\\S)`)],
  ['point', new RegExp(`^[·∙✓✔✅☑→➔①-⑳❶-❿]${SPACES}*(?=\\S)`)],
  ['roman', new RegExp(`^\\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)]${SPACES}+(?=\\S)`)],
  ['letter', new RegExp(`^\\(?([a-zA-Z])[.)]-?${SPACES}*(?=[^\\s.)])`)],
  ['number', new RegExp(`^\\(?(\\d{1,3})(?:[.)]-?|[º°]|-)${SPACES}*(?=[^\\s\\d.)])`)],
]
/** So begins nearly every line, and no item. */
const NO_ITEM = /^(?![a-zA-Z]{1,4}[.)]|o\t)[a-zA-Z\u00c0-\u024f¿¡«“"\ufffc]/
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The lines of a paragraph that begin as items, in their order; marks of quotations may stand before them. */
export function listLines(paragraph: string): ListLine[] {
  if (!paragraph.includes('\n') && NO_ITEM.test(paragraph)) return []
  let [offset, before] = [0, '']
  return paragraph.split('\n').flatMap((line, index) => {
    const at = offset
    const above = before
    offset += line.length + 1
    before = line
    if (NO_ITEM.test(line)) return []
    const own = line.replace(/^[ \t>]+/, '')
    for (const [style, pattern] of STYLES) {
      const found = pattern.exec(own)
      if (!found) continue
      const start = at + line.length - own.length
      const mayBegin = index === 0 || /[.:;,!?…»”"]\s*$/.test(above)
      const value = countOf(style, found[1] ?? '')
      return [{ style, value, start, after: start + found[0].length, end: at + line.length, mayBegin }]
    }
    return []
  })
}

function countOf(style: ListLine['style'], written: string): number {
  if (style === 'number') return Number(written)
  if (style === 'letter') return written.charCodeAt(0)
  return style === 'roman' ? ROMAN.indexOf(written) + 1 : 0
}
