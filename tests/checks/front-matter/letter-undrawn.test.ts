import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const title = (text: string) => ({ [EN]: swap(['title: The Night Bus', `title: ${text}`]) })

describe('letter-undrawn', () => {
  it.each([
    ['accents, marks and signs', title('«Ñandú» — ¿cuánto? €5, № 8 ― 12 % …')],
    ['names of Europe and transcriptions', title('Łódź, İzmir, Dağlı, Ṣalāḥ, Čapek, Þór, Şahin')],
    ['Vietnamese', title('Nguyễn Thị Đẹp')],
    ['Greek and Cyrillic', title('Αθήνα, Москва, Київ')],
    ['letters with their marks apart', title('Pen\u0303a')],
    ['emoji, which the card leaves out', title('Buses 🚌 at night')],
    ['a description beside which there is another edition', { [EN]: swap(['A bus', 'A 车']) }],
  ])('accepts %s', (_what, changes) => accepts('letter-undrawn', changes))

  it('rejects other scripts in titles, once each, and in names where an article credits them', () => {
    const [english, spanish, author] = rejects('letter-undrawn', {
      'newsroom/people/ana-ruiz.yml': 'name: 屈原\n',
      [EN]: swap(['The Night Bus', '⟦The 夜夜行 Bus⟧']),
      [ES]: swap(['title: El autobús de la noche', 'title: ⟦El عربي⟧'], ['[ana-ruiz]', '[⟦ana-ruiz⟧]']),
      [CLOCK_ES]: swap(['[ana-ruiz]', '[⟦ana-ruiz⟧]']),
    })
    expect(english?.message).toBe('Unexpected letters `夜行` in title, expected some that the social card can show')
    expect([spanish?.message, author?.severity]).toEqual([expect.stringContaining('`عربي`'), 'warning'])
  })

  it('rejects them in the description of an edition that stands alone', () => {
    rejects('letter-undrawn', {
      [CLOCK_ES]: null,
      [CLOCK_EN]: swap(
        ['description: The clock on the square has', 'description: ⟦The 钟 on the square has'],
        ['a century.', 'a century.⟧'],
      ),
    })
  })
})
