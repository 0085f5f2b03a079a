/** A node of JSON-LD; a property that is `undefined` is not said. */
export type Node = Record<string, unknown>
