import type { PairedNewsroom, ParsedNewsroom } from '../model.ts'

/** Editions → articles: source and translation, facts, relations. `today`: ISO date. */
export function pairNewsroom({ files, settings, records }: ParsedNewsroom, today: string): PairedNewsroom {
  return { files, settings, records, articles: [], faults: [], today }
}
