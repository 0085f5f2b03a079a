import { describe, expect, it } from 'vitest'
import { bringHome, readIn, type Sent, sendOut } from '../support/exchange.ts'
import { facing } from '../support/facing.ts'
import { LOCK, lockOf } from '../support/lock.ts'
import { EN, ES, editFile, TODAY } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'

const NOTED = 'articles/night-bus/notes.yml'
const NOTES = '\n\n[^1]: Según la municipalidad.'
const NOTES_EN = '\n\n[^1]: The city hall.'
const TEXT = facing(
  `La ciudad paga **2.500 pesos** por viaje[^1]. Nadie ha preguntado por qué.${NOTES}`,
  `The city pays **2,500 pesos** a trip.[^1] Nobody has asked why.${NOTES_EN}`,
)
const FIRST = /<target>The city pays.*?<\/target>/
const paragraph = ({ root }: Sent) => readIn(root, EN).split('\n\n')[1]
/** The first sentence as a tool gives it back. */
const giving = (target: string) => (text: string) => text.replace(FIRST, `<target>${target}</target>`)

const BOLD = (words: string) => `<pc id="1" dataRefStart="d1" dataRefEnd="d1">${words}</pc>`
const NOTE = '<ph id="2" dataRef="d2"/>'

describe('what translators’ tools do to codes', () => {
  it.each([
    ['kept', `It pays ${BOLD('2,500 pesos')} a trip.${NOTE}`, 'It pays **2,500 pesos** a trip.[^1]'],
    ['in another order', `A trip${NOTE} costs it ${BOLD('2,500 pesos')}.`, 'A trip[^1] costs it **2,500 pesos**.'],
    ['with spaces inside', `It pays ${BOLD(' 2,500 pesos ')}a trip.${NOTE}`, 'It pays **2,500 pesos** a trip.[^1]'],
    [
      'as ends of their own',
      `It pays <sc id="1" dataRef="d1"/>2,500 pesos<ec startRef="1" dataRef="d1"/> a trip.${NOTE}`,
      'It pays **2,500 pesos** a trip.[^1]',
    ],
    [
      'without their references',
      `It pays <pc id="1">2,500 pesos</pc> a trip.<ph id="2"/>`,
      'It pays **2,500 pesos** a trip.[^1]',
    ],
    [
      'with marks of terms around',
      `It <mrk id="m1" type="term">pays</mrk> ${BOLD('2,500 pesos')} a trip.${NOTE}`,
      'It pays **2,500 pesos** a trip.[^1]',
    ],
    ['twice', `It pays${NOTE} ${BOLD('2,500 pesos')} a trip.${NOTE}`, 'It pays[^1] **2,500 pesos** a trip.[^1]'],
  ])('%s', async (_, target, written) => {
    const sent = await sendOut(TEXT)
    const { exit, json } = await bringHome(sent, giving(target))
    expect({ exit, dropped: json.dropped }).toEqual({ exit: 0, dropped: [] })
    expect(paragraph(sent)).toBe(`${written} Nobody has asked why.`)
  })

  it.each([
    ['dropped', `It pays ${BOLD('2,500 pesos')} a trip.`, 'It pays **2,500 pesos** a trip.', ['[^1]']],
    [
      'cut in two',
      `It pays <sc id="1" dataRef="d1"/>2,500 pesos a trip.${NOTE}`,
      'It pays 2,500 pesos a trip.[^1]',
      ['**…**'],
    ],
    [
      'unknown',
      `It pays ${BOLD('2,500 pesos')} a trip.${NOTE}<ph id="9" dataRef="d9"/>`,
      'It pays **2,500 pesos** a trip.[^1]',
      ['9'],
    ],
  ])('and tells those that are %s', async (_, target, written, codes) => {
    const sent = await sendOut(TEXT)
    const { exit, json } = await bringHome(sent, giving(target))
    expect({ exit, dropped: json.dropped }).toMatchObject({ exit: 0, dropped: [{ kind: 'codes-lost', codes }] })
    expect(paragraph(sent)).toBe(`${written} Nobody has asked why.`)
  })

  it('and does not write what cannot stand so', async () => {
    const sent = await sendOut(TEXT)
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, giving(`It pays2${BOLD('«pesos»')}a trip.${NOTE}`))
    expect({ exit, dropped: json.dropped }).toMatchObject({ exit: 1, dropped: [{ kind: 'marks' }] })
    expect(readIn(sent.root, EN)).toBe(before)
  })
})

describe('what translators’ tools do to files', () => {
  it.each<[string, (text: string) => string]>([
    ['states that are changed', (text) => text.replace(/state="\w+"/g, 'state="final" subState="x:signed-off"')],
    ['other prefixes', (text) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    ['version 2.2', (text) => text.replace('version="2.1"', 'version="2.2"').replace('document:2.0', 'document:2.2')],
    ['groups', (text) => text.replace(/<unit [\s\S]*<\/unit>/, '<group id="g1"><group id="g2">$&</group></group>')],
    [
      'lines of their own',
      (text) => text.replace(/<(source|target)>/g, '<$1>\n      ').replace(/<\/(source|target)>/g, '\n    </$1>'),
    ],
    ['character data', (text) => text.replace(/<target>([^<]+)<\/target>/g, '<target><![CDATA[$1]]></target>')],
    ['a byte order mark and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    [
      'nothing between sentences',
      (text) => text.replace(/<ignorable.*?<\/ignorable>/g, '').replace(/<source>La ciudad.*?(?=<\/source>)/, '$& '),
    ],
    ['no translation of what was there', (text) => text.replace(/<target>Who[^<]*<\/target>/g, '')],
  ])('changes nothing: %s', async (_, change) => {
    const sent = await sendOut(TEXT)
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, change)
    expect({ exit, written: json.written, dropped: json.dropped }).toEqual({ exit: 0, written: [], dropped: [] })
    expect(readIn(sent.root, EN)).toBe(before)
  })

  it.each<[string, (text: string) => string]>([
    [
      'sentences that are joined',
      (text) => text.replace(FIRST, '<target>It pays. Nobody asked.</target>').replace('>Nobody has asked why.<', '><'),
    ],
    [
      'sentences that are parted',
      (text) =>
        text.replace(
          /<segment id="s1"[^>]*><source>La ciudad[\s\S]*?<\/unit>/,
          '<segment><source>La ciudad</source><target>It pays.</target></segment><segment><source> paga.</source><target> Nobody asked.</target></segment></unit>',
        ),
    ],
    [
      'sentences in another order',
      (text) =>
        text
          .replace(FIRST, '<target order="3">Nobody asked.</target>')
          .replace('<target>Nobody has asked why.<', '<target order="1">It pays.<'),
    ],
  ])('reads %s', async (_, change) => {
    const sent = await sendOut(TEXT)
    const { exit } = await bringHome(sent, change)
    expect(exit).toBe(0)
    expect(paragraph(sent)).toBe('It pays. Nobody asked.')
  })

  it('does not write a text of which a sentence got lost', async () => {
    const sent = await sendOut(TEXT)
    const { exit, json } = await bringHome(sent, (text) =>
      text.replace(FIRST, '').replace('Nobody has asked', 'No one has asked'),
    )
    expect({ exit, dropped: json.dropped }).toMatchObject({ exit: 1, dropped: [{ kind: 'segments-missing' }] })
  })

  it('tells units that nobody knows, that are there twice, and what a translator notes', async () => {
    const sent = await sendOut(TEXT)
    const { exit, json } = await bringHome(sent, (text) =>
      text
        .replace(/(<unit id=")(n-[^"]+)("[\s\S]*?<\/unit>)/, (unit, open, _id, rest) =>
          `${unit}${unit}${open}n-0${rest}`.replace(/(id="n-0"[^>]*facing:base=")\w+/, '$1ab'),
        )
        .replace(/(<unit id="fm-title"[^>]*>)/, '$1<notes><note>Is it a pun?</note></notes>'),
    )
    expect(exit).toBe(1)
    expect(json.dropped).toMatchObject([{ kind: 'unit-twice' }, { kind: 'unit-unknown', block: 'n-0' }])
    expect(json.notes).toMatchObject([{ kind: 'note', block: 'fm-title', text: 'Is it a pun?' }])
  })

  it('keeps what a translator notes beside its row, once, and below what others noted', async () => {
    const own = '- {block: fm-title, by: tom-hale, date: 2026-03-01, text: Too long?}\n'
    const sent = await sendOut({ [NOTED]: own })
    const note = (text: string) =>
      text.replace(/(<unit id="fm-description"[^>]*>)/, '$1<notes><note>Is it: a pun?</note></notes>')
    const dry = await bringHome(sent, note, '--dry-run')
    expect(dry.json).toMatchObject({ written: [], wouldWrite: [NOTED] })
    expect(readIn(sent.root, NOTED)).toBe(own)
    const written = `${own}- block: fm-description\n  by: back.xlf\n  date: ${TODAY}\n  text: "Is it: a pun?"\n`
    expect((await bringHome(sent, note)).json).toMatchObject({ written: [NOTED], blocks: [] })
    expect(readIn(sent.root, NOTED)).toBe(written)
    expect((await bringHome(sent, note)).json).toMatchObject({ written: [], notes: [] })
    expect(readIn(sent.root, NOTED)).toBe(written)
  })

  it('takes what the source said before for no note of anybody', async () => {
    const { root } = await sendOut({ [LOCK]: lockOf() })
    editFile(root, ES, (text) => text.replace('Lleva 40 pasajeros', 'Lleva 50 pasajeros'))
    const { stdout: xliff } = await runMain(['export', 'night-bus', '--xliff', '--root', root])
    expect(xliff).toContain(' category="facing:before"')
    for (const change of [(text: string) => text, (text: string) => text.replaceAll(' category="facing:before"', '')])
      expect((await bringHome({ root, xliff }, change)).json).toMatchObject({ written: [], notes: [] })
  })
})
