/** Names of what comes before a release or after it, shortest form last: `patchlevel 392` is `p392`. */
const STAGES: Readonly<Record<string, string>> = { patchlevel: 'p', patch: 'p', pre: 'preview' }
const STAGE = 'rc|beta|alpha|preview|pre|patchlevel|patch|p'
const VERSION = new RegExp(
  `^v?(?<figures>\\d+(?:\\.\\d+)+)(?:[-_.\\s]?(?<stage>${STAGE})[-.\\s]?(?<count>\\d+))?$`,
  'i',
)
const STAGE_ALONE = /^(?<stage>rc|beta|alpha|preview)[-.]?(?<count>\d+)$/i

/** What may stand behind the figures of a version, apart: ` RC 1`, ` patchlevel 392`. */
export const STAGE_BEHIND = new RegExp(`\\s(?:${STAGE})[\\s-]?\\d+(?![\\p{L}\\d]|\\.\\d)`, 'iuy')

/** The parts of a version in one form: `v3.2.0-rc1`, `3.2.0 RC 1` → `3.2.0 rc1`. Undefined of other names. */
export function versionOf(name: string): string | undefined {
  const { figures = '', stage = '', count = '' } = (VERSION.exec(name) ?? STAGE_ALONE.exec(name))?.groups ?? {}
  const short = stage.toLowerCase()
  return `${figures} ${STAGES[short] ?? short}${count}`.trim() || undefined
}
