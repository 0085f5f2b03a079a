import { describe, expect, it } from 'vitest'
import { parseYaml, type Yaml } from '../../src/parse/parse-yaml.ts'

const FILE = `---
title: Uno # no más
date: 2026-03-12
topics: [a, 'b c']
empty:
original:
  outlet: infobae
list:
  - {check: x}
  - check: y
    reason: |
      Dos
      tres
---
`

/** The YAML of a whole file, which is right. */
function parsed(text: string, start = 0, end = text.length): Yaml {
  const yaml = parseYaml(text, start, end)
  if (!('value' in yaml)) throw new Error('not expected to be wrong')
  return yaml
}

const yaml = parsed(FILE, 4, FILE.length - 5)

/** `line:column–line:column` */
function told(path: (string | number)[], part?: 'key' | 'value'): string {
  const { start, end } = yaml.placeOf(path, part)
  return `${start.line}:${start.column}–${end.line}:${end.column}`
}

describe('parseYaml', () => {
  it('gives data, in which dates are text', () => {
    expect(yaml.value).toEqual({
      title: 'Uno',
      date: '2026-03-12',
      topics: ['a', 'b c'],
      empty: null,
      original: { outlet: 'infobae' },
      list: [{ check: 'x' }, { check: 'y', reason: 'Dos\ntres\n' }],
    })
    expect(yaml.faults).toEqual([])
  })

  it.each<[(string | number)[], string, string]>([
    [['title'], '2:8–2:11', '2:1–2:6'],
    [['topics', 1], '4:13–4:18', '4:13–4:18'],
    [['original', 'outlet'], '7:11–7:18', '7:3–7:9'],
    [['original'], '7:3–7:18', '6:1–6:9'],
    [['list', 0, 'check'], '9:13–9:14', '9:6–9:11'],
    [['list', 1, 'reason'], '11:13–13:11', '11:5–11:11'],
  ])('places the value and the key of %j', (path, value, key) => {
    expect([told(path), told(path, 'key')]).toEqual([value, key])
  })

  it.each<[(string | number)[], string]>([
    [['empty'], '5:1–5:6'],
    [['original', 'url'], '6:1–6:9'],
    [['title', 'sub', 3], '2:1–2:6'],
    [['topics', 7], '4:1–4:7'],
    [['nothing'], '1:1–1:4'],
    [[], '1:1–1:4'],
    [['__proto__', 'constructor'], '1:1–1:4'],
  ])('places %j, which is not there, at the nearest that is', (path, place) => expect(told(path)).toBe(place))

  it('tells what is there, and how it is written', () => {
    const paths = [['topics'], ['empty'], ['original', 'url'], ['list', 1, 'reason']]
    expect(paths.map((path) => [yaml.has(path), yaml.sourceOf(path)])).toEqual([
      [true, "[a, 'b c']"],
      [true, ''],
      [false, ''],
      [true, '| Dos tres'],
    ])
  })

  it('takes YAML 1.2 at its word: yes and no are text, octal and merge keys are nothing special', () => {
    expect(parsed('a: yes\nb: no\nc: 0777\n"<<": {d: 1}\n').value).toEqual({
      a: 'yes',
      b: 'no',
      c: 777,
      '<<': { d: 1 },
    })
  })

  it('keeps a key that objects have by birth as a key like any other', () => {
    const { value } = parsed('__proto__: {draft: true}\nconstructor: 1\n')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect((value as { draft?: boolean }).draft).toBeUndefined()
  })

  it('has nothing to give for an empty text', () => expect(parsed('').value).toBeNull())
})
