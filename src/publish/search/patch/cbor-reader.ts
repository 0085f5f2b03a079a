/**
 * Reads as much of CBOR (RFC 8949) as an index of Pagefind has, one head after the other: whole numbers, texts, and lists
 * that say how long they are.
 */
export class CborReader {
  constructor(
    readonly bytes: Buffer,
    /** Where the next head stands. */
    public at = 0,
  ) {}

  /** A whole number; of a text how many bytes follow, of a list how many values. */
  number(): number {
    const first = this.bytes[this.at++] ?? 0
    const value = this.size(first & 0x1f)
    return first >> 5 === NEGATIVE ? -1 - value : value
  }

  /** The UTF-8 of a text, as a text of which each character is a byte: so texts sort as Pagefind sorts them. */
  text(): string {
    const length = this.number()
    this.at += length
    return this.bytes.toString('latin1', this.at - length, this.at)
  }

  /** The numbers of a list of such. */
  numbers(): number[] {
    return Array.from({ length: this.number() }, () => this.number())
  }

  /** Goes past a list of numbers: how many they are. */
  skipNumbers(): number {
    const count = this.number()
    const { bytes } = this
    let { at } = this
    for (let left = count; left > 0; left--) {
      const low = (bytes[at] ?? 0) & 0x1f
      at += low < 24 ? 1 : 1 + bytesOf(low)
    }
    this.at = at
    return count
  }

  private size(low: number): number {
    if (low < 24) return low
    const bytes = bytesOf(low)
    this.at += bytes
    return this.bytes.readUIntBE(this.at - bytes, bytes)
  }
}

const NEGATIVE = 1

/** How many bytes follow the first one of a head. */
function bytesOf(low: number): number {
  const bytes = 1 << (low - 24)
  if (bytes > 4) throw new RangeError(`CBOR of ${bytes} bytes`)
  return bytes
}
