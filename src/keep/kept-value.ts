/** A value of JSON and its text, each of which is made of the other when it is first asked for. */
export interface KeptValue {
  /** Always the same object. */
  value: () => unknown
  text: () => Uint8Array
}

/** A value that may be wanted as a text. */
export function keptValue(value: unknown): KeptValue {
  return { value: () => value, text: once(() => Buffer.from(JSON.stringify(value))) }
}

/** A text that may be wanted as a value. */
export function keptText(text: Buffer): KeptValue {
  return { value: once(() => JSON.parse(text.toString())), text: () => text }
}

function once<Made>(make: () => Made): () => Made {
  let known: { made: Made } | undefined
  return () => {
    known ??= { made: make() }
    return known.made
  }
}
