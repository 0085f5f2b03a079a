import { describe, expect, it } from 'vitest'
import { accepts, type Changes, EN, ES, rejects } from '../../support/newsroom.ts'

const titled = (title: string) => (text: string) => text.replace('title: El autobús de la noche', title)

describe('yaml-syntax', () => {
  it.each(["title: 'Noche: el autobús'", 'title: El autobús (8:30)', 'title: ¿Quién viaja? #no es comentario'])(
    'accepts %s',
    (title) => accepts('yaml-syntax', { [ES]: titled(title) }),
  )

  it.each([
    ['a colon in a text', 'title: ⟦Noche: el autobús⟧', 'Unexpected second colon'],
    ['a value that begins with @', 'title: ⟦@⟧autobus', 'Unexpected character at the beginning'],
    ['a value that begins with a backtick', 'title: ⟦`⟧autobus`', 'Unexpected character at the beginning'],
    ['text after the closing mark', 'title: "El autobús" ⟦de la noche⟧', 'Unexpected text after a value'],
    ['an escape that does not exist', 'title: "El autob⟦\\⟧ús"', 'Unexpected backslash'],
    ['a line without a colon', 'title: El autobús\n⟦slug el-autobus⟧', 'Missing colon'],
    ['a key that is a list', '? ⟦[a]⟧\n: b', 'Unexpected key'],
    ['a line that is indented', 'title: ⟦E⟧l autobús\n  slug: el-autobus', 'Unexpected indentation'],
    ['a second document', 'title: El autobús\n...\n⟦⟧otro: 1', 'Unexpected `...` or `---`'],
  ])('rejects %s', (_, title, message) => {
    const [problem] = rejects('yaml-syntax', { [ES]: titled(title) })
    expect(problem?.message.startsWith(message)).toBe(true)
  })

  it('rejects indentation by tab', () => {
    rejects('yaml-syntax', { [ES]: (text) => text.replace('  outlet: infobae', '⟦\t⟧outlet: infobae') })
  })

  it('rejects a list that is never closed', () => {
    const [problem] = rejects('yaml-syntax', {
      [EN]: (text) => text.replace('[tom-hale]\n', '[tom-hale\n⟦p⟧').replace('⟦p⟧photo', '⟦p⟧hoto'),
    })
    expect(problem?.message).toMatch(/^Missing closing bracket/)
  })

  it('rejects a quotation mark that is never closed, in an edition and in a record', () => {
    const problems = rejects('yaml-syntax', {
      [ES]: (text) => text.replace('title: El autobús de la noche', 'title: ⟦"El autobús⟧'),
      'newsroom/people/ana-ruiz.yml': "name: ⟦'Ana Ruiz⟧\n",
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing closing quotation mark, expected `"` or `\'` at the end of the text',
      'Missing closing quotation mark, expected `"` or `\'` at the end of the text',
    ])
  })

  it.each(['\u00a0', '\u202f', '\u3000', '\u2009'])('rejects a space that is none beside a key: %j', (space) => {
    const code = `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const messages = (changes: Changes) => rejects('yaml-syntax', changes).map(({ message }) => message)
    const beside = (key: string) =>
      `Unexpected no-break space ${code} beside the key \`${key}\`, expected a plain space`
    expect(messages({ [ES]: titled(`title:⟦${space}⟧El autobús`) })).toEqual([beside('title')])
    expect(messages({ [ES]: titled(`title⟦${space}⟧: El autobús`) })).toEqual([beside('title')])
    expect(messages({ [EN]: (text) => text.replace('  alt: A', `  alt:⟦${space}⟧A`) })).toEqual([beside('alt')])
    expect(messages({ [EN]: (text) => text.replace('date:', `⟦${space}⟧date:`) })).toEqual([beside('date')])
    expect(
      messages({
        'newsroom/people/ana-ruiz.yml': `name:⟦${space}⟧Ana Ruiz\n`,
        'newsroom/topics.yml': `transport: {es:⟦${space}⟧Transporte, en: Transport}\n`,
      }),
    ).toEqual([beside('name'), beside('es')])
  })

  it.each([
    'title: El\u00a0autobús',
    "title: 'Noche:\u00a0el autobús'",
    'title: Noche:\u00a0el autobús',
    'title: >-\n  Noche:\u00a0el autobús',
    'title: El autobús\u00a0',
  ])('accepts one within a value: %j', (title) => accepts('yaml-syntax', { [ES]: titled(title) }))

  it('rejects a directive, which could change what YAML means', () => {
    rejects('yaml-syntax', { 'newsroom/topics.yml': '⟦%YAML 1.1⟧\n---\ntransport: {es: Transporte, en: Transport}\n' })
  })
})
