import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import type { Fault } from '../../src/model.ts'
import { parseFolder } from '../../src/parse/parse-folder.ts'
import { parseRecords } from '../../src/parse/parse-records.ts'
import { readNewsroom } from '../../src/read/read-newsroom.ts'
import { type Changes, EN, ES, writeNewsroom } from '../support/newsroom.ts'

const parsed = (changes: Changes = {}) => {
  const { folders, records } = readNewsroom(writeNewsroom(changes))
  return { folders: folders.map((folder) => parseFolder(folder, [])), records: parseRecords(records) }
}
const told = (faults: readonly Fault[]) =>
  faults.map(({ check, file, say }) => [check, file, putInWords(say, textsOf('es')).message])

describe('parseFolder and parseRecords', () => {
  it('makes two editions of a folder, with blocks that know their place in the file', () => {
    const [nightBus] = parsed().folders
    expect(nightBus?.faults).toEqual([])
    expect(
      nightBus?.editions.map(({ language, file, frontMatter, faults }) => [
        language,
        file.path,
        frontMatter.title,
        faults,
      ]),
    ).toEqual([
      ['es', ES, 'El autobús de la noche', []],
      ['en', EN, 'The Night Bus', []],
    ])
    const heading = nightBus?.editions[1]?.blocks[1]
    expect([heading?.kind, heading?.text, heading?.place.start.line]).toEqual(['heading', 'Who rides', 14])
  })

  it('leaves out an edition whose front matter cannot be read, and says why', () => {
    const [nightBus] = parsed({ [ES]: (text) => text.replace('title: El', 'title: "El') }).folders
    expect(nightBus?.editions.map(({ language }) => language)).toEqual(['en'])
    expect(told(nightBus?.faults ?? [])).toEqual([
      ['yaml-syntax', ES, 'Faltan las comillas de cierre; se esperaba `"` o `\'` al final del texto'],
    ])
  })

  it('says nothing of files that could not be read: checks of files do', () => {
    const [nightBus] = parsed({ [ES]: Buffer.from([0xff, 0xfe, 0x00]) }).folders
    expect(nightBus?.editions.map(({ language }) => language)).toEqual(['en'])
    expect(nightBus?.faults).toEqual([])
  })

  it('keeps what is right of an edition', () => {
    const [nightBus] = parsed({
      [ES]: (text) =>
        text
          .replace('slug: el-autobus-de-la-noche', 'slug: El Autobús')
          .replace('  date: 2026-03-10', '  date: ayer\n  pais: AR'),
    }).folders
    const edition = nightBus?.editions[0]
    expect(edition?.frontMatter).toMatchObject({
      title: 'El autobús de la noche',
      original: { outlet: 'infobae', language: 'es' },
    })
    expect(edition?.frontMatter).not.toHaveProperty('slug')
    expect(edition?.frontMatter.original).not.toHaveProperty('date')
    expect(told(edition?.faults ?? []).map(([check, , message]) => [check, message?.split(';')[0]])).toEqual([
      ['value-unexpected', 'slug `El Autobús` inesperado'],
      ['value-unexpected', 'original.date `ayer` inesperado'],
      ['key-unknown', 'Clave `pais` inesperada'],
    ])
  })

  it('leaves out records that are wrong, keeps the others, and keeps what is right of one', () => {
    const { records } = parsed({
      'newsroom/outlets.yml':
        'infobae: {name: Infobae, hosts: [www.infobae.com], url: nada}\nbad: {name: Bad}\n"Mal id": {}\n',
      'newsroom/people/ana-ruiz.yml': 'name: Ana Ruiz\nurl: javascript:alert(1)\n',
      'newsroom/people/tom-hale.yml': 'nme: Tom Hale\n',
      'newsroom/glossary.yml': '- {es: FMI, en: IMF, kind: acronym}\n',
      'newsroom/topics.yml': '__proto__: {es: Uno, en: One}\nconstructor: {es: Dos, en: Two}\n',
      'newsroom/disclaimers.yml': '',
    })
    expect([...records.outlets]).toEqual([['infobae', { name: 'Infobae', hosts: ['www.infobae.com'] }]])
    expect([...records.people]).toEqual([['ana-ruiz', { name: 'Ana Ruiz' }]])
    expect([...records.topics]).toEqual([['constructor', { es: 'Dos', en: 'Two' }]])
    expect(records.glossary).toEqual([{ es: 'FMI', en: 'IMF', kind: 'acronym' }])
    expect(told(records.faults)).toEqual([
      [
        'value-unexpected',
        'newsroom/people/ana-ruiz.yml',
        'url `javascript:alert(1)` inesperado; se esperaba una dirección https completa',
      ],
      ['key-missing', 'newsroom/people/tom-hale.yml', 'Falta name; se esperaba un texto'],
      ['key-unknown', 'newsroom/people/tom-hale.yml', 'Clave `nme` inesperada; se esperaba `name`'],
      [
        'value-unexpected',
        'newsroom/outlets.yml',
        'infobae.url `nada` inesperado; se esperaba una dirección https completa',
      ],
      ['key-missing', 'newsroom/outlets.yml', 'Falta bad.hosts; se esperaba una lista'],
      ['key-unknown', 'newsroom/outlets.yml', 'Clave `Mal id` inesperada; se esperaba una clave que exista aquí'],
      ['key-unknown', 'newsroom/topics.yml', 'Clave `__proto__` inesperada; se esperaba una clave que exista aquí'],
    ])
  })
})
