import { describe, expect, it } from 'vitest'
import { reportBuild, reportPreview } from '../../../src/cli/report/report-build.ts'
import { newsroomWith } from '../../support/newsroom.ts'
import { PROBLEMS, styleWith } from './checked.ts'

const [MISSING, INSECURE] = PROBLEMS
if (!MISSING || !INSECURE) throw new Error('an error and a warning')

const builtWith = (errors: number, warnings: number) => {
  const problems = [
    ...Array.from({ length: errors }, () => MISSING),
    ...Array.from({ length: warnings }, (_, index) => ({ ...INSECURE, line: index + 1 })),
  ]
  const { files, settings } = newsroomWith({})
  const newsroom = { files, digests: [], settings, records: { addresses: [] }, today: '2026-03-01' }
  return {
    newsroom,
    problems,
    published: undefined,
    out: '_site',
    drafts: false,
    future: false,
    seconds: 1,
    changed: 1,
    isShown: true,
  }
}

const timesIn = (text: string, word: string): number => text.split(`  ${word}\n`).length - 1

describe('a build of which a check tells the same again and again', () => {
  it('is told ten of it, how many more there are, and how to see them', () => {
    const built = builtWith(0, 13)
    for (const said of [reportBuild(built, styleWith())(built), reportPreview(built, styleWith())]) {
      expect(timesIn(said, 'link-mismatch')).toBe(10)
      expect(said).toContain('… and 3 more of link-mismatch: `facing check` tells all.\n')
    }
    expect(reportBuild(built, styleWith({ language: 'es' }))(built)).toContain(
      '… y 3 más de link-mismatch: `facing check` los dice todos.\n',
    )
  })

  it('is told all of ten', () => {
    const built = builtWith(0, 10)
    const said = reportBuild(built, styleWith())(built)
    expect(timesIn(said, 'link-mismatch')).toBe(10)
    expect(said).not.toContain('… and')
  })

  it('is told every error', () => {
    const built = builtWith(12, 0)
    expect(timesIn(reportBuild(built, styleWith())(built), 'translator-missing')).toBe(12)
  })

  it('is told all of it as data', () => {
    const built = builtWith(0, 13)
    const said = JSON.parse(reportBuild(built, styleWith({ format: 'json' }))(built))
    expect(said.problems).toHaveLength(13)
  })
})
