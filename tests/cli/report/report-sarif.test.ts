import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPage } from '../../../src/checks/index.ts'
import { reportSarif } from '../../../src/cli/report/report-sarif.ts'
import { checkedWith, PROBLEMS } from './checked.ts'

const [problem] = PROBLEMS
if (!problem) throw new Error('a problem')

describe('reportSarif', () => {
  it('says each problem with its place, its rule and its level', () => {
    const page = readFileSync(checkPage('translator-missing'), 'utf8')
    const log = JSON.parse(
      reportSarif(checkedWith([problem, { ...problem, severity: 'warning', file: 'artículos/a b' }])),
    )
    const message = { text: `${problem.message}. ${problem.note}` }
    const region = { startLine: 6, startColumn: 1, endLine: 6, endColumn: 12 }
    const at = (uri: string) => [{ physicalLocation: { artifactLocation: { uri }, region } }]
    const elsewhere = {
      id: 0,
      message: { text: 'The original is Spanish.' },
      physicalLocation: {
        artifactLocation: { uri: 'articles/night-bus/index.es.md' },
        region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 3 },
      },
    }
    const common = { ruleId: 'translator-missing', ruleIndex: 0, message, relatedLocations: [elsewhere] }
    expect(log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'facing-pages',
              version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
              rules: [
                {
                  id: 'translator-missing',
                  shortDescription: { text: expect.stringMatching(/^Looks for `translators` on .*\.$/) },
                  help: { text: expect.stringMatching(/^translator-missing\n\nWhat it does\n/), markdown: page },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            { ...common, level: 'error', locations: at('articles/night-bus/index.en.md') },
            { ...common, level: 'warning', locations: at('art%C3%ADculos/a%20b') },
          ],
        },
      ],
    })
  })

  it('is a log without results where nothing was found', () => {
    const [run] = JSON.parse(reportSarif(checkedWith([]))).runs
    expect([run.results, run.tool.driver.rules]).toEqual([[], []])
  })
})
