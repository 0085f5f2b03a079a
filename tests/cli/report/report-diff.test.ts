import { describe, expect, it } from 'vitest'
import { reportDiff } from '../../../src/cli/report/report-diff.ts'
import { changesOf } from '../../../src/sync/changes-of.ts'
import { busWith, LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'
import { styleWith } from './checked.ts'

const say = (changes: Changes, language: 'es' | 'en' = 'en', others = {}) => {
  const article = busWith({ [LOCK]: lockOf(), ...changes })
  return reportDiff(article, changesOf(article), styleWith({ ...others, language }))
}
const opened = () => lockOf().replace(/^(p-b75e39\t.*)$/m, '$1\topen')

describe('the report of what changed', () => {
  it.each<[what: string, changes: () => Changes, en: string, es: string]>([
    ['nothing', () => ({}), '`night-bus`: nothing changed', '`night-bus`: nada cambió'],
    ['nothing is recorded', () => ({ [LOCK]: null }), 'nothing has been recorded yet', 'aún no se ha registrado nada'],
    ['there is one edition', () => ({ [EN]: null, [LOCK]: null }), 'has one edition only', 'tiene una sola edición'],
    ['a text is open', () => ({ [LOCK]: opened() }), '1 text is open', '1 texto abierto'],
  ])('says that %s', (_, changes, en, es) => {
    expect(say(changes())).toContain(en)
    expect(say(changes(), 'es')).toContain(es)
  })

  it('names the place where a block stands now, in the edition that changed', () => {
    expect(say({ [EN]: swap(['bakers', 'cooks']) })).toMatch(/^p-dc5f6a {2}changed: the wording {2}index\.en\.md:\d+\n/)
    expect(say({ [ES]: swap(['40', '45']), [EN]: swap(['40', '54']) })).toContain(
      'p-b75e39  changed in both: to review  index.es.md:',
    )
  })

  it('names the file of a block that was taken out, and that nothing stands opposite', () => {
    const words = 'Nadie sabe cuándo empezó, ni quién lo pidió entonces.'
    expect(say({ [ES]: (text) => `${text.trimEnd()}\n\n${words}\n` })).toMatch(
      /new {2}index\.es\.md:\d+\n.*│ \(nothing stands opposite\)/,
    )
    expect(say({ [ES]: swap(['- Los lunes hay tres viajes.\n', '']) })).toMatch(/taken out {2}index\.es\.md\n/)
  })

  it('names the fields of an edition, and says no next step where it is to be quiet', () => {
    const said = say({ [ES]: (text) => text.replace(/^title: .*$/m, 'title: Otro título') }, 'en', { quiet: true })
    expect(said).toContain('fm-title (the title)')
    expect(said).not.toContain('facing accept')
  })
})
