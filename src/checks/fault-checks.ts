import { compare } from '../ground/basics/compare.ts'
import type { Check, CheckId } from '../model.ts'

type FaultRow = readonly [id: CheckId, severity: 'error' | 'warning', safety?: 'safety' | 'lowerable']

/**
 * The checks that only tell what reading, parsing and pairing met, by their groups; with `safety` or `lowerable` those that
 * guard it.
 */
const FAULTS = {
  files: [
    // Texts are UTF-8.
    ['encoding-unexpected', 'error', 'safety'],
    // Where a file belongs lies a file: no pipe, device or folder.
    ['file-special', 'error', 'safety'],
    // A link is never followed: it could lead out of the newsroom.
    ['file-symlink', 'error', 'safety'],
    // Texts and pictures stay within the size that is read.
    ['file-too-large', 'error', 'safety'],
    // A picture is of the format that its extension says, and one that browsers show.
    ['image-format-mismatch', 'error'],
    // A picture fits in the memory of a phone once it is unpacked.
    ['image-too-large', 'error'],
    // Pictures are whole pictures.
    ['image-unreadable', 'error'],
  ],
  'front-matter': [
    // What guards safety cannot be accepted on purpose.
    ['allow-safety', 'error', 'safety'],
    // `allow` names checks that exist.
    ['allow-unknown', 'error'],
    // `allow` accepts something that was found.
    ['allow-unused', 'warning'],
    // Front matter stands between two bare `---`.
    ['front-matter-fence', 'error', 'safety'],
    // An edition begins with front matter.
    ['front-matter-missing', 'error', 'safety'],
    // Front matter stays within the size that is read.
    ['front-matter-too-large', 'error', 'safety'],
    // A key stands once.
    ['key-duplicate', 'error'],
    // What every edition and record needs is there.
    ['key-missing', 'error', 'lowerable'],
    // A hashtag within a text is part of it, not the beginning of a comment.
    ['value-cut', 'warning'],
    // Values are what their keys need.
    ['value-unexpected', 'error', 'safety'],
    // YAML without anchors and aliases, which can grow without end.
    ['yaml-alias', 'error', 'safety'],
    // YAML without nesting that content never needs.
    ['yaml-depth', 'error', 'safety'],
    // Front matter and records are YAML.
    ['yaml-syntax', 'error', 'safety'],
    // YAML without tags, which could make code of text.
    ['yaml-tag', 'error', 'safety'],
  ],
  structure: [
    // A body is not too long for the parser.
    ['body-too-long', 'error', 'safety'],
    // Marks are not so many that the parser takes minutes.
    ['markup-too-dense', 'error', 'safety'],
    // Lists, quotations and emphasis are not so deep that the stack ends.
    ['nesting-too-deep', 'error', 'safety'],
    // A table does not fill the memory.
    ['table-too-wide', 'error', 'safety'],
  ],
  staleness: [
    // `sync.lock` can be read line by line; lines that cannot do not count.
    ['lock-syntax', 'error'],
    // `sync.lock` is of the version that this tool writes.
    ['lock-version', 'error'],
  ],
} satisfies Record<string, readonly FaultRow[]>

/** The checks of a group with those that only tell faults, in the order of their ids. */
export const withFaultChecks = (group: keyof typeof FAULTS, checks: readonly Check[]): Check[] => {
  const faults = FAULTS[group].map(
    ([id, severity, safety]: FaultRow): Check => ({
      id,
      severity,
      scope: 'fault',
      ...(safety && { safety: safety === 'lowerable' ? safety : true }),
    }),
  )
  return [...checks, ...faults].sort((a, b) => compare(a.id, b.id))
}
