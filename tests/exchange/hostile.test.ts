import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bringHome, readIn, type Sent, sendOut } from '../support/exchange.ts'
import { EN } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'

const refused = async (sent: Sent, change: (text: string) => string, ...argv: string[]) => {
  const before = readIn(sent.root, EN)
  const { exit, stdout } = await bringHome(sent, change, ...argv)
  expect(readIn(sent.root, EN)).toBe(before)
  return { exit, code: JSON.parse(stdout).error.code }
}

const XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="es" trgLang="en">'

describe('a file that is not what facing export wrote', () => {
  it.each<[code: string, (text: string) => string]>([
    [
      'xliff-entity',
      (text) => text.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<xliff'),
    ],
    ['xliff-entity', (text) => text.replace('<xliff', `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(99)}">]><xliff`)],
    ['xliff-malformed', (text) => text.slice(0, -30)],
    ['xliff-malformed', (text) => text.replace('Who rides', 'Who &rides;')],
    ['xliff-malformed', () => 'the text, by mail'],
    ['xliff-deep', () => `${XLIFF}${'<group>'.repeat(300)}${'</group>'.repeat(300)}</xliff>`],
    ['xliff-deep', () => `${XLIFF}${'<g>'.repeat(90_000)}${'</g>'.repeat(90_000)}</xliff>`],
    ['xliff-size', (text) => text.replace('Who rides', 'Who rides? '.repeat(1_000_000))],
    ['xliff-other', () => '<tmx version="1.4"/>'],
    ['xliff-other', (text) => text.replace('tc:xliff:document:2.0', 'tc:xhtml')],
    ['xliff-version', (text) => text.replace('document:2.0', 'document:1.2').replace('"2.1"', '"1.2"')],
    ['xliff-empty', () => `${XLIFF}<file id="night-bus"/></xliff>`],
    ['xliff-article', (text) => text.replaceAll('night-bus', 'night-buss')],
    ['xliff-article', (text) => text.replaceAll('night-bus', '../../etc')],
    ['xliff-language', (text) => text.replace('trgLang="en"', 'trgLang="fr"')],
    ['xliff-language', (text) => text.replace('srcLang="es"', 'srcLang="en"').replace('trgLang="en"', 'trgLang="es"')],
  ])('is refused: %s', async (code, change) => {
    expect(await refused(await sendOut(), change)).toEqual({ exit: 3, code })
  })

  it('is refused where the command line says something else of it', async () => {
    const sent = await sendOut()
    const same = (text: string) => text
    expect(await refused(sent, same, '--key', 'town-clock')).toEqual({ exit: 3, code: 'xliff-key' })
    expect(await refused(sent, same, '--lang', 'es')).toEqual({ exit: 3, code: 'xliff-language' })
    expect(await refused(sent, same, '--title', 'x')).toEqual({ exit: 2, code: 'option-useless' })
    expect(await refused(sent, same, join(sent.root, EN))).toEqual({ exit: 3, code: 'xliff-mixed' })
  })

  it('brings no mark along that its code does not stand for', async () => {
    const sent = await sendOut()
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, (text) =>
      text.replace(/<data id="d1"[^>]*>\[<\/data>/, '<data id="d1">\n\n&lt;script>alert(1)&lt;/script>\n\n[</data>'),
    )
    expect(exit).toBe(1)
    expect(json.dropped).toMatchObject([{ kind: 'marks' }])
    expect(readIn(sent.root, EN)).toBe(before)
  })

  it.each(['FFFFFFFF', 'nothing', '-1', ''])('leaves out a character of the number %j', async (hex) => {
    const sent = await sendOut()
    const character = `<cp hex="${hex}"/>`
    const { exit, json } = await bringHome(sent, (text) =>
      text
        .replace(/(<data id="d1"[^>]*>)/, `$1${character}`)
        .replace(/(<unit [^>]*>)/, `$1<notes><note>Seen${character} twice</note></notes>`),
    )
    expect([exit, json.notes]).toMatchObject([0, [{ kind: 'note', text: 'Seen twice' }]])
  })

  it('is known by what it holds, on standard input too', async () => {
    const { root, xliff } = await sendOut()
    const readInput = async () => Buffer.from(xliff.replace('Who rides', 'Who Travels'))
    const { exit } = await runMain(['import', '-', '--root', root], { readInput })
    expect(exit).toBe(0)
    expect(readIn(root, EN)).toContain('## Who Travels\n')
    const file = join(root, 'job.xml')
    writeFileSync(file, xliff)
    expect((await runMain(['import', file, '--root', root])).exit).toBe(0)
    expect(readIn(root, EN)).toContain('## Who Travels\n')
  })

  it.each([
    ['memory.tmx', 'memory'],
    ['bus.sdlxliff', 'one translator’s tool'],
  ])('is told what to do with %s', async (name, what) => {
    const { root } = await sendOut()
    writeFileSync(join(root, name), '<x/>')
    const { exit, stderr } = await runMain(['import', join(root, name), '--root', root, '--lang', 'en'])
    expect(exit).toBe(3)
    expect(stderr + what).toMatch(/XLIFF 2/)
  })
})
