/** What is told of a unit that came back; `block`: its id. */
export type ReturnNote = { block: string } & (
  | {
      kind:
        | 'unit-unknown'
        | 'unit-twice'
        | 'untranslated'
        | 'fixed'
        | 'segments-missing'
        | 'marks'
        | 'place'
        | 'file-changed'
        | 'source-changed'
    }
  /** The newsroom has another text by now. */
  | { kind: 'conflict'; part: number; now: string; yours: string }
  /** Codes of the source that the translation lacks, or that nothing is known of. */
  | { kind: 'codes-lost'; codes: readonly string[] }
  | { kind: 'unfinished'; sentences: number }
  | { kind: 'parts'; found: number; expected: number }
  /** What a translator wrote beside it. */
  | { kind: 'note'; text: string }
)
