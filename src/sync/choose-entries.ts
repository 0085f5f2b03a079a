import { LANGUAGES, type Language, type LockEntry } from '../model.ts'

/**
 * The entries with each id once: where two branches recorded a bead and both lines were kept, the one that more of
 * today's blocks agree with, of equals the later. `hashes`: of today's blocks, by language.
 */
export function chooseEntries(
  entries: readonly LockEntry[],
  hashes: Record<Language, ReadonlySet<string>>,
): LockEntry[] {
  const best = new Map<string, { entry: LockEntry; known: number }>()
  for (const entry of entries) {
    const [id = ''] = entry.ids
    const known = LANGUAGES.flatMap((language) =>
      entry.sides[language].filter(({ hash }) => hashes[language].has(hash)),
    ).length
    if (known >= (best.get(id)?.known ?? 0)) best.set(id, { entry, known })
  }
  return [...best.values()].map(({ entry }) => entry)
}
