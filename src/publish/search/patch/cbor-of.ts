/** What CBOR (RFC 8949) has for values, each as short as can be; a buffer is CBOR already. */
export type CborValue = number | string | Buffer | readonly CborValue[]

/** Values as `CborReader` reads them: the characters of a text are its bytes. */
export function cborOf(value: CborValue): Buffer {
  if (Buffer.isBuffer(value)) return value
  if (typeof value === 'number') return value < 0 ? headOf(1, -1 - value) : headOf(0, value)
  if (typeof value === 'string') return Buffer.concat([headOf(3, value.length), Buffer.from(value, 'latin1')])
  return cborList(value.length, value.map(cborOf))
}

/** A list of so many values, which together are these bytes. */
export const cborList = (count: number, parts: readonly Buffer[]): Buffer => Buffer.concat([headOf(4, count), ...parts])

function headOf(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.of((kind << 5) | value)
  const [low, bytes] = value < 0x100 ? [24, 1] : value < 0x10000 ? [25, 2] : [26, 4]
  const head = Buffer.alloc(1 + bytes, (kind << 5) | low)
  head.writeUIntBE(value, 1, bytes)
  return head
}
