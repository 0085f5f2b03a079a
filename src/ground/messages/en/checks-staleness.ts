import { isField } from '../../model/is-field.ts'
import type { ChangeKind } from '../../model/sync.ts'
import { quote } from '../quote.ts'
import { FIELD_NAMES } from './field-names.ts'

const nameOf = (id: string): string => (isField(id) ? FIELD_NAMES[id] : 'this block')

const mend = (key: string, block: string) =>
  `See it with \`facing diff ${key}\`. Then change ${nameOf(block)} too, or record that it is right as it stands: \`facing accept ${key} ${block}\`.`

const what: Record<Exclude<ChangeKind, 'format'>, string> = { quantity: 'a quantity', wording: 'the wording' }

/** `40` became `45`; first of what was put in or taken out. */
const change = (before: string, after: string): string => {
  if (before === '') return `${quote(after)} was put in`
  return after === '' ? `${quote(before)} was taken out` : `${quote(before)} became ${quote(after)}`
}

/** What the checks of the group `staleness` say, by the id of the check. */
export const stalenessChecks = {
  'block-open': (key: string, id: string) => ({
    message: `Unexpected ${isField(id) ? 'text' : 'block'} that is still open, expected one that is finished: readers see it as it stands`,
    note: `Finish ${nameOf(id)} and record it: \`facing accept ${key} ${id}\`. To keep the edition from readers until then, write \`draft: true\`.`,
  }),
  'lock-syntax': {
    header: () => ({
      message: 'Missing first line, expected `# sync.lock 1`',
      note: 'Run `facing accept` for this article, which writes the file anew; what can be read counts until then.',
    }),
    conflict: (line: string) => ({
      message: `Unexpected ${quote(line)}, expected lines of pairs: two versions were merged here and nobody chose`,
      note: 'Delete the lines with `<<<<<<<`, `=======` and `>>>>>>>` and keep all others, or run `facing accept` for this article.',
    }),
    line: (line: string) => ({
      message: `Unexpected line ${quote(line)}, expected ids, two hashes and two texts, separated by tabs`,
      note: 'The line does not count. Restore it from your history, or run `facing accept` for this article, which writes the file anew.',
    }),
    addresses: {
      conflict: (line: string) => ({
        message: `Unexpected ${quote(line)}, expected addresses, one a line: two versions were merged here and nobody chose`,
        note: 'Delete the lines with `<<<<<<<`, `=======` and `>>>>>>>` and keep all others.',
      }),
      address: (line: string) => ({
        message: `Unexpected line ${quote(line)}, expected a path of the site such as \`/en/the-night-bus/\` and the folder of its text`,
        note: 'The line does not count. Restore it from your history; what is public now is written anew by the next build.',
      }),
      gone: (line: string) => ({
        message: `Unexpected line ${quote(line)}, expected a day and a reason after \`gone:\``,
        note: 'Write, for example, `gone: 2026-05-01, Withdrawn at the author’s request.`: the page that stands there then says so.',
      }),
    },
  },
  'lock-version': (found: string, expected: string) => ({
    message: `Unexpected version ${quote(found)}, expected ${quote(expected)}: another version of facing-pages wrote this file`,
    note: 'Use that version, or delete the file and run `facing accept` for this article once it is in step.',
  }),
  'translation-outdated': {
    changed: (
      kind: Exclude<ChangeKind, 'format'>,
      before: string,
      after: string,
      at: string,
      key: string,
      id: string,
    ) => ({
      message: `Unexpected earlier version, expected what ${at} says now: ${what[kind]} changed there, ${change(before, after)}`,
      note: mend(key, id),
    }),
    both: (at: string, key: string, id: string) => ({
      message: `Unexpected difference from ${at}, expected both to say the same: changed in both, to review`,
      note: mend(key, id),
    }),
    new: (file: string, key: string, id: string) => ({
      message: `Missing in ${quote(file)}, expected what stands opposite ${nameOf(id)}, which is new here`,
      note: mend(key, id),
    }),
    removed: (file: string, key: string, id: string) => ({
      message: `Unexpected ${isField(id) ? 'text' : 'block'}, expected none: what stood opposite it in ${quote(file)} was taken out`,
      note: `Take ${nameOf(id)} out too, or put the other one back. Where it is right so: \`facing accept ${key} ${id}\`.`,
    }),
    moved: (at: string, key: string, id: string) => ({
      message: `Unexpected order, expected this block where ${at} has it: one of the two was moved`,
      note: `Move it here too. Where it is right so: \`facing accept ${key} ${id}\`.`,
    }),
    there: {
      changed: () => 'what changed',
      opposite: () => 'what stands opposite',
      before: () => 'it belongs after this block',
    },
  },
}
