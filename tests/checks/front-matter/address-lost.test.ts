import { describe, expect, it } from 'vitest'
import { accepts, type Changes, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const LOCK = 'newsroom/addresses.lock'
const recorded = (...lines: string[]): Changes => ({ [LOCK]: `${lines.join('\n')}\n` })

/** A person under another id. */
const renamed = (id: string, more = ''): Changes => ({
  'newsroom/people/tom-hale.yml': null,
  [`newsroom/people/${id}.yml`]: `name: Tom Hale\n${more}`,
  [EN]: swap(['tom-hale', id]),
  [CLOCK_EN]: swap(['tom-hale', id]),
})

const draft = swap(['slug:', 'draft: true\nslug:'])

describe('address-lost', () => {
  it.each<[string, Changes]>([
    ['nothing recorded', {}],
    [
      'what is still there',
      recorded(
        '/en/the-town-clock/ articles/town-clock',
        '/es/personas/ana-ruiz/',
        '/en/topics/transport/',
        '/en/outlets/infobae/',
      ),
    ],
    ['other capital letters, a folder of before', recorded('/EN/The-Town-Clock/ articles/clock')],
    ['an alias', { ...recorded('/en/old/ articles/town-clock'), [CLOCK_EN]: swap(['slug:', 'aliases: [old]\nslug:']) }],
    [
      'an alias of another form, or of the other language’s edition',
      {
        ...recorded('/2019/05/x.html articles/town-clock', '/es/viejo/', '/a%C3%B1o/'),
        [CLOCK_EN]: swap(['slug:', 'aliases: [/2019/05/x.html, /es/viejo, /año/]\nslug:']),
      },
    ],
    [
      'an old id of a person',
      { ...recorded('/en/people/tom-hale/', '/es/personas/tom-hale/'), ...renamed('t-hale', 'aliases: [tom-hale]\n') },
    ],
    [
      'an edition that cannot be read, and whom it names',
      {
        ...recorded('/en/the-town-clock/ articles/town-clock', '/en/people/tom-hale/'),
        [CLOCK_EN]: Buffer.from('\ufeff---\ntitle: The Town Clock\n---\n\nIt stopped.\n', 'utf16le'),
        [EN]: swap(['translators: [tom-hale]', 'translators: [ana-ruiz]']),
      },
    ],
    [
      'what says that it is gone',
      recorded('/en/x/ gone: 2026-01-02, Withdrawn.', '/en/people/x/ gone: 2026-01-02, Left.'),
    ],
  ])('accepts %s', (_, changes) => accepts('address-lost', changes))

  it('asks for the alias where a slug is another, in the edition that had it', () => {
    const problems = rejects('address-lost', {
      ...recorded(
        '/en/old-clock/ articles/town-clock',
        '/es/reloj/ articles/town-clock',
        '/2019/x/ articles/town-clock',
      ),
      [CLOCK_EN]: swap(['slug: the-town-clock', 'slug: ⟦⟦the-town-clock⟧⟧']),
      [CLOCK_ES]: swap(['slug: el-reloj-del-pueblo', 'slug: ⟦el-reloj-del-pueblo⟧']),
    })
    expect(problems.map(({ message, severity, related }) => [severity, message, related[0]?.line])).toEqual([
      [
        'warning',
        'Missing alias `old-clock`, expected it here because `/en/old-clock/` was public: only newsroom/addresses.lock leads from there to this edition',
        1,
      ],
      [
        'warning',
        'Missing alias `/2019/x/`, expected it here because `/2019/x/` was public: only newsroom/addresses.lock leads from there to this edition',
        3,
      ],
      [
        'warning',
        'Missing alias `reloj`, expected it here because `/es/reloj/` was public: only newsroom/addresses.lock leads from there to this edition',
        2,
      ],
    ])
    expect(problems[0]?.note).toContain('Add `aliases: [old-clock]` to the front matter of index.en.md')
  })

  it('rejects that an article is gone without an alias or a reason, and names the only edition that is new', () => {
    const problems = rejects('address-lost', {
      [LOCK]:
        '⟦/en/old/⟧ articles/old\n⟦/es/viejo/⟧ articles/old\n/es/el-reloj-del-pueblo/\n/es/el-autobus-de-la-noche/\n/en/the-night-bus/\n',
    })
    expect(problems.map(({ note }) => note.replace(/, or write.*/, ''))).toEqual([
      `Add \`aliases: [/en/old/]\` to ${CLOCK_EN}`,
      'Add `aliases: [/es/viejo/]` to the edition that took its place',
    ])
  })

  it('asks for it where one edition is gone', () => {
    const [problem] = rejects('address-lost', {
      [LOCK]: '⟦/es/el-reloj-del-pueblo/⟧ articles/town-clock\n',
      [CLOCK_ES]: null,
    })
    expect([problem?.severity, problem?.note]).toEqual([
      'warning',
      `Add \`aliases: [/es/el-reloj-del-pueblo/]\` to ${CLOCK_EN}, to which it leads, or write \`gone: YYYY-MM-DD, reason\` after it here: a page then says so.`,
    ])
  })

  it('warns of what was public and is a draft or waits for its day, without telling what only it names', () => {
    const problems = rejects('address-lost', {
      ...recorded(
        '/en/the-night-bus/ articles/night-bus',
        '/es/el-autobus-de-la-noche/ articles/night-bus',
        '/en/outlets/infobae/',
      ),
      [EN]: (text) => draft(swap(['slug: the-night-bus', 'slug: ⟦the-night-bus⟧'])(text)),
      [ES]: swap(
        ['date: 2026-03-12', 'date: 2026-04-12'],
        ['slug: el-autobus-de-la-noche', 'slug: ⟦el-autobus-de-la-noche⟧'],
      ),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Unexpected draft at `/en/the-night-bus/`, expected a text that is public, as it was before: the page is not there now',
      ],
      [
        'warning',
        'Unexpected date `2026-04-12` at `/es/el-autobus-de-la-noche/`, expected a day up to today, because this text was public: the page is not there until then',
      ],
    ])
  })

  it('tells a person, topic or outlet with another id once, with the record that is meant', () => {
    const problems = rejects('address-lost', {
      [LOCK]:
        '⟦/en/people/tom-hale/⟧\n⟦/en/topics/buses/⟧\n/es/personas/tom-hale/\n/es/temas/buses/\n/en/people/ana-ruiz/\n',
      ...renamed('t-hale'),
    })
    expect(problems.map(({ message, note }) => [message, note.replace(/,? (?:whose|or write).*/, '')])).toEqual([
      [
        'Missing `tom-hale` in newsroom/people/tom-hale.yml, expected it because `/en/people/tom-hale/` was public',
        'Add `aliases: [tom-hale]` to `t-hale` in newsroom/people/t-hale.yml',
      ],
      [
        'Missing `buses` in newsroom/topics.yml, expected it because `/en/topics/buses/` was public',
        'Add `aliases: [buses]` to `transport` in newsroom/topics.yml',
      ],
    ])
  })

  it('warns of what is said to be gone and is there, and of a day to come', () => {
    const problems = rejects('address-lost', {
      [LOCK]:
        '⟦/en/the-town-clock/⟧ gone: 2026-01-02, Withdrawn.\n⟦/en/x/⟧ gone: 2099-01-02, Will go.\n/en/y gone: 2026-01-02, Left.\n',
    })
    expect(problems.map(({ severity, message }) => [severity, message.replace(/:.*/, '')])).toEqual([
      ['warning', 'Unexpected `gone` at `/en/the-town-clock/`, expected none'],
      ['warning', 'Unexpected day `2099-01-02` at `/en/x/`, expected one up to today'],
    ])
  })

  it('warns of a page that is not there because nothing names its person any more', () => {
    const [problem] = rejects('address-lost', {
      [LOCK]: '⟦/en/outlets/river-review/⟧\n',
    })
    expect(problem).toMatchObject({ severity: 'warning', file: LOCK })
  })
})
