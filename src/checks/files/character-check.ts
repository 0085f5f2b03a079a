import { visit } from 'unist-util-visit'
import { CHARACTER_PROBLEMS, type CharacterProblem } from '../../knowledge/characters.ts'
import type { Check, Edition, Finding, Place, Severity } from '../../model.ts'
import { placesIn } from '../../text/places-in.ts'
import { editionsOf } from '../editions-of.ts'
import { faultsWith } from '../fault-check.ts'
import { filesOf } from './files-of.ts'

/**
 * A check of characters in every text: as they stand, as YAML escapes (`\u202e`, found in parsing) and as character
 * references of Markdown (`&#x202e;`). The first on each line is told.
 */
export function characterCheck(id: CharacterProblem, severity: Severity, options: { safety?: true } = {}): Check {
  return {
    id,
    severity,
    ...options,
    scope: 'newsroom',
    *run(newsroom) {
      yield* faultsWith(id, newsroom)
      for (const { path, text = '' } of filesOf(newsroom.files)) yield* findInText(id, path, text)
      for (const edition of newsroom.articles.flatMap(editionsOf)) yield* findReferences(id, edition)
    },
  }
}

function* findInText(id: CharacterProblem, file: string, text: string): Iterable<Finding> {
  const placeAt = placesIn(text)
  let line = 0
  for (const { 0: found, index } of text.matchAll(CHARACTER_PROBLEMS[id])) {
    const place = placeAt(index, index + found.length)
    if (place.start.line === line) continue
    line = place.start.line
    yield finding(id, file, place, found)
  }
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
  say: ({ checks }) => checks[id](found),
})
