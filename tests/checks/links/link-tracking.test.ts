import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('link-tracking', () => {
  it.each([
    '[x](https://example.org/a?id=3&q=utm_source)',
    '[x](https://www.google.com/search?q=https://example.org/)',
    '[x](https://www.google.com/maps?q=valle)',
    '[x](https://youtu.be/abc?t=30)',
    '[x](https://example.org/?s=tren&t=2&u=https://example.org/)',
    '[x](../town-clock/index.es.md?utm_source=x)',
    '`https://example.org/?utm_source=x`',
  ])('accepts %s', (body) => accepts('link-tracking', { [ES]: withBody(body) }))

  it.each([
    ['https://example.org/a?utm_source=boletin&id=3&utm_medium=email#b', 'https://example.org/a?id=3#b'],
    ['https://example.org/a?fbclid=IwAR1', 'https://example.org/a'],
    ['https://example.org/a?id=3&gclid=x&srsltid=y', 'https://example.org/a?id=3'],
    ['https://youtu.be/abc?si=x1&t=30', 'https://youtu.be/abc?t=30'],
    ['https://x.com/valle/status/1?s=20', 'https://x.com/valle/status/1'],
    ['https://www.google.com/url?q=https://example.org/a&sa=D&usg=x', 'https://example.org/a'],
    [
      'https://www.google.com.ar/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa%3Fid%3D3%26utm_source%3Dx',
      'https://example.org/a?id=3',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT0', 'https://example.org/'],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
      'https://example.org/a',
    ],
    ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.org', 'https://example.org'],
  ])('warns of %s', (url, better) => {
    const [problem] = rejects('link-tracking', { [ES]: withBody(`Lea [esto](⟦${url}⟧).`) })
    expect([problem?.severity, problem?.message.includes(`\`${better}\``), problem?.fix?.[0]?.replacement]).toEqual([
      'warning',
      true,
      better,
    ])
  })

  it('warns of the address of the photo', () => {
    rejects('link-tracking', {
      [ES]: swap([
        '  credit: Estudio Norte',
        '  credit: Estudio Norte\n  url: ⟦https://example.org/foto?utm_source=x⟧',
      ]),
    })
  })

  it('warns of bare addresses and definitions, in lists and notes', () => {
    const url = 'https://example.org/a?utm_source=x'
    rejects('link-tracking', {
      [EN]: withBody(`- See ⟦${url}⟧ and [this][one].\n\nUno[^1].\n\n[one]: ⟦${url}⟧\n\n[^1]: [There](⟦${url}⟧).`),
    })
  })
})
