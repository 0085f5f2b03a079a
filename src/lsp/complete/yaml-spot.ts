/** What somebody is typing in YAML: a key, or a value. */
export interface YamlSpot {
  part: 'key' | 'value'
  /** From the top; `*` for an item of a list. Of a key, the mapping that it stands in. */
  path: readonly string[]
  /** As far as it is typed. */
  typed: string
  /** The keys that the mapping has already; of a list the items before it. */
  others: readonly string[]
}
