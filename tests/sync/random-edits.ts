/** A block of a side: its text, the passages that it is made of, and how it is written. */
export interface Written {
  text: string
  units: number[]
}

export type Side = 'es' | 'en'
export type Sides = Record<Side, Written[]>

/** What an edit did to a passage; `form`: nothing that matters. */
export interface Edit {
  side: Side
  what: 'changed' | 'new' | 'removed' | 'moved' | 'form'
  units: number[]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Passages that a translator might write: their languages share names and figures, and no words. */
export class Writer {
  private unit = 0
  constructor(private readonly random: () => number) {}

  private below = (end: number): number => Math.floor(this.random() * end)

  private word = (side: Side): string => {
    const syllables =
      side === 'es'
        ? ['ca', 'ro', 'mi', 'ta', 'lu', 'pe', 'ña', 'do']
        : ['th', 'wk', 'ing', 'ey', 'ock', 'sh', 'ough', 'wn']
    return Array.from({ length: 2 + this.below(3) }, () => syllables[this.below(syllables.length)]).join('')
  }

  private sentence = (side: Side, name: string, figure: number): string => {
    const words = Array.from({ length: 7 + this.below(6) }, () => this.word(side))
    words.splice(2, 0, name)
    words.splice(5, 0, String(figure))
    return `${words.join(' ')}.`
  }

  /** A passage in both languages. */
  passage(): { unit: number; es: string; en: string } {
    const unit = this.unit++
    const facts = [0, 1].map(
      () => [`N${this.word('en').slice(0, 4)}${this.below(100)}a`, 10 + this.below(900)] as const,
    )
    const text = (side: Side) => facts.map(([name, figure]) => this.sentence(side, name, figure)).join(' ')
    return { unit, es: text('es'), en: text('en') }
  }

  /** Edits one side somewhere; `free`: passages that may be edited there. Undefined where it happens to fit nowhere. */
  edit(sides: Sides, side: Side, free: (unit: number) => boolean, mayAdd: boolean): Edit | undefined {
    const blocks = sides[side]
    const at = this.below(blocks.length)
    const block = blocks[at]
    const next = blocks[at + 1]
    if (block === undefined || !block.units.every(free)) return undefined
    const { units, text } = block
    switch (this.below(8)) {
      case 0: {
        blocks[at] = { ...block, text: text.replace(/\s\S+\s(\S+)\.$/, ` ${this.word(side)}x $1.`) }
        return { side, what: 'changed', units }
      }
      case 1: {
        blocks[at] = { ...block, text: text.replace(/\s\d+\s/, ` ${1000 + this.below(900)} `) }
        return { side, what: 'changed', units }
      }
      case 2: {
        if (!mayAdd) return undefined
        const made = this.passage()
        blocks.splice(at, 0, { text: made[side], units: [made.unit] })
        return { side, what: 'new', units: [made.unit] }
      }
      case 3: {
        if (blocks.length < 5) return undefined
        blocks.splice(at, 1)
        return { side, what: 'removed', units }
      }
      case 4: {
        const to = (at + 3 + this.below(blocks.length - 4)) % blocks.length
        blocks.splice(at, 1)
        blocks.splice(to, 0, block)
        return { side, what: 'moved', units }
      }
      case 5: {
        if (next === undefined || !next.units.every(free)) return undefined
        blocks.splice(at, 2, { text: `${text} ${next.text}`, units: [...units, ...next.units] })
        return { side, what: 'form', units: [...units, ...next.units] }
      }
      case 6: {
        const cut = text.indexOf('. ') + 1
        if (cut === 0 || units.length > 1) return undefined
        blocks.splice(at, 1, { text: text.slice(0, cut), units }, { text: text.slice(cut + 1), units })
        return { side, what: 'form', units }
      }
      default: {
        const plain = text
          .replace(/[*\n]+/g, ' ')
          .replace(/ +/g, ' ')
          .trim()
        blocks[at] = {
          ...block,
          text: this.random() < 0.5 ? plain.replace(/ /g, '\n') : plain.replace(/^(\S+) (\S+)/, '$1 **$2**'),
        }
        return { side, what: 'form', units }
      }
    }
  }
}
