import { visit } from 'unist-util-visit'
import { remember } from '../../ground/basics/remember.ts'
import { CHARACTER_PROBLEMS, type CharacterProblem, MAYBE_PROBLEM } from '../../ground/knowledge/characters.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Edit, Edition, FileEntry, Finding, Place, Severity } from '../../model.ts'

type FixOf = (edition: Edition, found: readonly RegExpExecArray[]) => Edit[] | undefined

/**
 * A check of characters in every text: as they stand, as YAML escapes (`\u202e`, found in parsing) and as character
 * references of Markdown (`&#x202e;`). The first on each line is told. `fixOf`: what mends
 * all that is found on a line.
 */
export function characterCheck(
  id: CharacterProblem,
  severity: Severity,
  { fixOf, ...options }: { safety?: true; fixOf?: FixOf } = {},
): Check {
  return {
    id,
    severity,
    ...options,
    scope: 'files',
    *run(files, editions) {
      for (const file of files) {
        if (isPlain(file)) continue
        const { path, text = '' } = file
        const edition = fixOf && editions.find(({ file }) => file.path === path)
        for (const { place, found } of linesWith(id, text)) {
          yield { ...finding(id, path, place, found[0]?.[0] ?? ''), fix: edition && fixOf?.(edition, found) }
        }
      }
      for (const edition of editions) yield* findReferences(id, edition)
    },
  }
}

/** Asked of each file by the check of each kind. */
const isPlain = remember(({ text = '' }: FileEntry): boolean => !MAYBE_PROBLEM.test(text))

/** What is found on each line, and the place of the first. */
function linesWith(id: CharacterProblem, text: string): { place: Place; found: RegExpExecArray[] }[] {
  const placeAt = placesIn(text)
  const lines: { place: Place; found: RegExpExecArray[] }[] = []
  for (const match of text.matchAll(CHARACTER_PROBLEMS[id])) {
    const place = placeAt(match.index, match.index + match[0].length)
    const last = lines.at(-1)
    if (last?.place.start.line === place.start.line) last.found.push(match)
    else lines.push({ place, found: [match] })
  }
  return lines
}

function findReferences(id: CharacterProblem, { file, body }: Edition): Finding[] {
  const findings: Finding[] = []
  if (!file.text.includes('&')) return findings
  visit(body, (node) => {
    const { start, end } = node.position ?? {}
    if (start === undefined || end === undefined) return
    const source = file.text.slice(start.offset, end.offset)
    const said = ['value', 'alt', 'title', 'url'].map((key) =>
      String((node as object as Record<string, unknown>)[key] ?? ''),
    )
    const found = said
      .join(' ')
      .match(CHARACTER_PROBLEMS[id])
      ?.find((characters) => !source.includes(characters))
    if (found !== undefined) findings.push(finding(id, file.path, { start, end }, found))
  })
  return findings
}

const finding = (id: CharacterProblem, file: string, place: Place, found: string): Finding => ({
  file,
  place,
  say: toSay(`${id}`, found),
})
