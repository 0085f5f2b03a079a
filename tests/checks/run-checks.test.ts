import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run-checks.ts'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import { toSay } from '../../src/ground/messages/to-say.ts'
import type { Check, FileEntry, Finding, Problem } from '../../src/model.ts'
import { LOCK, lockOf } from '../support/lock.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, newsroomWith, SITE } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

type Changes = Parameters<typeof newsroomWith>[0]

const say = toSay('conflict-marker', 'another')

/** A check that finds a word in the files of the newsroom, wherever it stands. */
const finds = (word: string, more: Partial<Check> = {}): Check =>
  ({
    id: 'text-leftover',
    severity: 'error',
    scope: 'files',
    *run(files: readonly FileEntry[]): Iterable<Finding> {
      for (const { path, text = '' } of files) {
        for (const [index, line] of text.split('\n').entries()) {
          const column = line.indexOf(word) + 1
          const end = { line: index + 1, column: column + word.length }
          if (column > 0) yield { file: path, place: { start: { line: index + 1, column }, end }, say }
        }
      }
    },
    ...more,
  }) as Check

const run = (changes: Changes, checks: Check[], keys?: string[]): Problem[] =>
  runChecks(newsroomWith(changes), {
    recordTexts: () => [],
    checks,
    language: 'en',
    pageOf: (check) => `pages/${check}.md`,
    ...(keys && { keys: new Set(keys) }),
  })
const places = (problems: Problem[]) => problems.map(({ file, line, column }) => `${file}:${line}:${column}`)
const allow = (entry: string) =>
  swap(['date:', `allow: [{check: text-leftover, ${entry}reason: He says it so.}]\ndate:`])

describe('runChecks', () => {
  it('adds id, severity, article and page to what a check finds', () => {
    expect(run({}, [finds('mended')])).toEqual([
      {
        check: 'text-leftover',
        severity: 'error',
        article: 'town-clock',
        block: 'p-567dbd',
        file: CLOCK_EN,
        line: 11,
        column: 67,
        endLine: 11,
        endColumn: 73,
        ...putInWords(say, textsOf('en')),
        related: [],
        url: 'pages/text-leftover.md',
        acceptance:
          'If it is right as it is, accept it in the front matter: `allow: [{check: text-leftover, block: p-567dbd, reason: …}]`.',
      },
    ])
  })

  it('sorts by file, line, column and check', () => {
    const problems = run({}, [finds('clock'), finds('square', { id: 'word-doubled' }), finds('bus')])
    const found = problems.map(({ check, file, line, column }) => `${check} ${file}:${line}:${column}`)
    expect(found.filter((place) => place.includes('.en.'))).toEqual([
      `text-leftover ${EN}:3:16`,
      `text-leftover ${EN}:4:17`,
      `text-leftover ${EN}:8:14`,
      `text-leftover ${EN}:12:5`,
      `text-leftover ${EN}:16:62`,
      `text-leftover ${CLOCK_EN}:3:18`,
      `word-doubled ${CLOCK_EN}:3:31`,
      `text-leftover ${CLOCK_EN}:4:16`,
      `text-leftover ${CLOCK_EN}:11:5`,
      `word-doubled ${CLOCK_EN}:11:18`,
    ])
  })

  it('tells only the problems of the articles asked for', () => {
    expect(places(run({}, [finds('license')], ['night-bus']))).toEqual([`${ES}:14:1`])
  })

  it('gives the key also to what could not be read', () => {
    const [problem] = run({ 'articles/ferry/index.es.md': 'Solo un remo.' }, [finds('remo')])
    expect(problem?.article).toBe('ferry')
  })

  it('keeps articles and pages of one key apart', () => {
    const page = '---\ntitle: Clock\nallow: [{check: text-leftover, reason: A page.}]\n---\n\nnobody\n'
    expect(places(run({ 'pages/town-clock/index.en.md': page }, [finds('nobody')]))).toEqual([`${CLOCK_EN}:11:51`])
  })

  it('takes the severity that site.yml gives, but not of a check that guards safety', () => {
    const off = { [SITE]: swap(['title:', 'checks: {edition-missing: off, editions-unrelated: error}\ntitle:']) }
    const severities = (checks: Check[]) => run(off, checks).map(({ severity }) => severity)
    expect(severities([finds('mended', { id: 'edition-missing' })])).toEqual([])
    expect(severities([finds('mended', { id: 'editions-unrelated', severity: 'warning' })])).toEqual(['error'])
    expect(severities([finds('mended', { id: 'edition-missing', safety: true })])).toEqual(['error'])
  })

  it('lets site.yml lower what is left out of the site in any case, never switch it off, and not what is firm', () => {
    const severities = (severity: string, check: Check) =>
      run({ [SITE]: (text) => `${text}checks: {link-unsafe: ${severity}}\n` }, [check]).map((each) => each.severity)
    const check = finds('mended', { id: 'link-unsafe', safety: 'lowerable' })
    expect([severities('warning', check), severities('error', check)]).toEqual([['warning'], ['error']])
    const firm: Check = { ...check, scope: 'files', run: () => [{ file: CLOCK_EN, firm: true, say }] }
    expect(new Set(severities('warning', firm))).toEqual(new Set(['error']))
  })

  it('lowers errors in a draft', () => {
    const draft = { [CLOCK_EN]: swap(['date:', 'draft: true\ndate:']) }
    expect(run(draft, [finds('mended')]).map(({ severity }) => severity)).toEqual(['warning'])
    expect(run(draft, [finds('mended', { severity: 'info' })]).map(({ severity }) => severity)).toEqual(['info'])
    expect(run(draft, [finds('arreglen')]).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('does not lower errors in the facts that a draft states for its published pair', () => {
    const both = swap(['date:', 'draft: true\ndate:'])
    const severities = (changes: Changes) => run(changes, [finds('CC-BY')]).map(({ severity }) => severity)
    expect(severities({ [CLOCK_EN]: both })).toEqual(['error'])
    expect(severities({ [CLOCK_EN]: both, [CLOCK_ES]: both })).toEqual(['warning'])
    const repeated = swap(['translators:', 'draft: true\nlicense: CC-BY-SA-4.0\ntranslators:'])
    expect(severities({ [CLOCK_ES]: repeated })).toEqual(['error', 'warning'])
  })
})

describe('allow', () => {
  it('accepts the problems of a check in its edition', () => {
    const found = run({ [CLOCK_ES]: allow('') }, [
      finds('clock'),
      finds('reloj'),
      finds('plaza', { id: 'word-doubled' }),
    ])
    const files = found.map(({ check, file }) => `${check} ${file}`)
    expect(new Set(files)).toEqual(new Set([`text-leftover ${CLOCK_EN}`, `word-doubled ${CLOCK_ES}`]))
  })

  it('with a block only those within it, in that edition', () => {
    const places = (block: string) =>
      run({ [EN]: allow(`block: ${block}, `) }, [finds('bus')])
        .filter(({ file }) => file === EN)
        .map(({ line }) => line)
    expect(places('nowhere')).toEqual([3, 4, 9, 13, 17])
    expect(places('p-b75e39')).toEqual([3, 4, 9, 17])
    expect(places('p-dc5f6a')).toEqual([3, 4, 9, 13])
    expect(places('li-74be58')).toEqual([3, 4, 9, 13, 17])
  })

  it('with a block never those of the front matter or of the file as such', () => {
    const file: Check = {
      id: 'text-leftover',
      severity: 'error',
      scope: 'edition',
      *run({ file }) {
        yield { file: file.path, say }
      },
    }
    const block = { [EN]: allow('block: p1, ') }
    expect(run(block, [file]).map((problem) => problem.file)).toContain(EN)
    expect(places(run(block, [finds('title')])).filter((place) => place.startsWith(EN))).toEqual([`${EN}:2:1`])
  })

  describe('with a block lapses', () => {
    const allowed = allow('block: p-b75e39, ')
    const bus = (changes: Changes) =>
      run(changes, [finds('bus')])
        .filter(({ file, line }) => file === EN && line > 11)
        .map(({ line }) => line)
    const changed = (from: string, to: string) => (text: string) => allowed(text).replace(from, to)

    it.each<[string, Changes, number[]]>([
      ['not while it stands as it was recorded', { [EN]: allowed }, [17]],
      ['not where only marks or line ends changed', { [EN]: changed('40 passengers', '40\n*passengers*') }, [18]],
      ['where it changed', { [EN]: changed('40', '45') }, [13, 17]],
      [
        'not where the block opposite changed: its staleness is told',
        { [EN]: allowed, [ES]: swap(['40', '45']) },
        [17],
      ],
    ])('with a `sync.lock` %s', (_what, changes, expected) => {
      expect(bus({ ...changes, [LOCK]: lockOf() })).toEqual(expected)
    })

    it.each<[string, Changes, number[]]>([
      ['not while both stand as they were', { [EN]: allowed }, [17]],
      [
        'where the source’s block changed, whose text its id is made of',
        { [EN]: allowed, [ES]: swap(['40', '45']) },
        [13, 17],
      ],
      ['not where the translation’s block changed: nobody knows what it was', { [EN]: changed('40', '45') }, [17]],
    ])('without one %s', (_what, changes, expected) => {
      expect(bus(changes)).toEqual(expected)
    })
  })

  it('names blocks as both editions do: the translation’s heading has the source’s id', () => {
    expect(places(run({ [EN]: allow('block: quien-viaja, ') }, [finds('Who rides')]))).toEqual([])
    expect(places(run({ [EN]: allow('block: who-rides, ') }, [finds('Who rides')]))).toEqual([`${EN}:15:4`])
  })

  it('accepts nothing of a check that guards safety', () => {
    const guard = finds('mended', { safety: true })
    expect(places(run({ [CLOCK_EN]: allow('') }, [guard]))).toEqual([`${CLOCK_EN}:12:67`])
  })
})
