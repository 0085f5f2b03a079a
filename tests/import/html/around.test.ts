import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { PARAGRAPHS } from './sites.ts'

const [first, second, third] = PARAGRAPHS as [string, string, string]
const text = `<p>${first}</p><p>${second}</p><p>${third}</p>`
/** A page of a site: what stands above its text, the text and what stands below. */
const page = (above: string, body = text, below = '', head = '') =>
  `<html lang="es"><head><title>Una nota</title><link rel="canonical" href="https://a.example/nota">${head}</head><body>${above}<article>${body}</article>${below}</body></html>`
const told = async (html: string) => {
  const { body, dropped, facts } = await read(html)
  return {
    body,
    facts,
    dropped: dropped.map(({ kind, what, count }) => `${kind}${what ? ` ${what}` : ''}${count > 1 ? ` ×${count}` : ''}`),
  }
}
const LINE = 'Somos un medio del litoral que cuenta lo que pasa en los puertos.'

describe('what stands around the text of a page', () => {
  it.each<[what: string, box: string, dropped: string[]]>([
    ['a box by its role', '<div role="banner"><p>Inicio</p></div><div role="search"><p>Buscar</p></div>', ['menu ×2']],
    ['a box by its label, for networks', '<div aria-label="Compartir esta nota"><p>Facebook</p></div>', ['share-bar']],
    [
      'a box by its label, of other pieces',
      '<section aria-label="Related stories"><p>Otra nota</p></section>',
      ['related'],
    ],
    ['a box by its label, of advertising', '<div aria-label="Advertisement"><p>Zapatos</p></div>', ['advertising']],
    ['a line of its own, which is told', `<aside><p>${LINE}</p></aside>`, [`page-part ${LINE}`]],
    [
      'a long line, of which the start is told',
      `<aside><p>${LINE} ${LINE}</p></aside>`,
      [`page-part ${`${LINE} ${LINE}`.slice(0, 80)}…`],
    ],
    ['a line that is mostly links', `<p>Vea <a href="/a">${LINE}</a></p>`, ['menu']],
    ['a short line', '<p>Edición impresa</p>', ['menu']],
    ['a line that says what it is', '<p>PUBLICIDAD</p>', ['advertising']],
    ['words above the title that name a part of the site', '<div class="kicker">Opinión</div>', ['menu']],
    ['the title again, which is told of nobody', '<p>Una nota</p>', []],
    ['nothing in a box', '<p> </p><div class="byline"></div><h1></h1>', []],
    ['a label that says nothing of it', '<div aria-label="Clima"><p>22 grados</p></div>', ['menu']],
  ])('stays out: %s', async (_, box, dropped) => {
    expect(await told(page(box))).toMatchObject({ body: [first, second, third].join('\n\n'), dropped })
  })

  it('is a fact where it says one, the first where two do', async () => {
    const above =
      '<h1>Una nota</h1><p class="standfirst">Un pueblo cuenta.</p><p class="standfirst">Dos pueblos cuentan.</p><div class="byline">Por Ana Ruiz · 14 de marzo de 2026</div>'
    const { facts, body } = await told(page(above))
    expect(facts).toMatchObject({
      title: 'Una nota',
      description: 'Un pueblo cuenta.',
      original: { date: '2026-03-14' },
    })
    expect(body).toContain('Por Ana Ruiz')
  })

  it('is the day of the text itself where nothing says of which original', async () => {
    const { facts } = await told(
      `<html><body><main><h1>Una nota</h1><div class="byline">14 de marzo de 2026</div>${text}</main></body></html>`,
    )
    expect(facts.date ?? facts.original?.date).toBe('2026-03-14')
  })
})

describe('what stands between paragraphs', () => {
  it.each<[what: string, between: string, kept: string, dropped: string[]]>([
    [
      'a label with words behind it',
      '<h3>Te puede interesar</h3>Una lluvia que no para.',
      '### Te puede interesar\n\nUna lluvia que no para.',
      [],
    ],
    [
      'a label with a list of the site, over blanks',
      '<h3>Te puede interesar</h3>\n<ul><li><a href="https://a.example/b">La lluvia</a></li></ul>',
      '',
      ['related'],
    ],
    [
      'a long line that begins as a menu does',
      '<p>Volver al inicio de la historia cuesta más que contarla.</p>',
      'Volver al inicio de la historia cuesta más que contarla.',
      [],
    ],
    [
      'items of more than one kind',
      '<ul><li><a href="https://b.example/">Facebook</a></li><li>Un río</li></ul>',
      '- [Facebook](https://b.example/)\n- Un río',
      [],
    ],
    [
      'items of networks alone',
      '<ul><li><a href="https://b.example/">Facebook</a></li><li><a href="https://c.example/">WhatsApp</a></li></ul>',
      '',
      ['share-bar'],
    ],
  ])('%s', async (_, between, kept, dropped) => {
    const { body, ...others } = await told(page('', `<p>${first}</p>${between}<p>${second}</p><p>${third}</p>`))
    expect(body).toBe([first, kept, second, third].filter(Boolean).join('\n\n'))
    expect(others.dropped).toEqual(dropped)
  })

  it.each<[what: string, embed: string, dropped: string]>([
    [
      'a video by its number',
      '<amp-youtube data-videoid="abc"></amp-youtube>',
      'embed https://www.youtube.com/watch?v=abc',
    ],
    [
      'a post by the last link in it',
      '<blockquote class="instagram-media"><a href="https://b.example/p/1">Ver</a></blockquote>',
      'embed https://b.example/p/1',
    ],
    ['what has no address by its name', '<video></video>', 'embed video'],
    ['a formula', '<math><mi>a</mi></math>', 'equation'],
  ])('tells what is embedded: %s', async (_, embed, dropped) => {
    expect((await told(page('', `<p>${first}</p>${embed}<p>${second}</p><p>${third}</p>`))).dropped).toEqual([dropped])
  })
})

describe('a box about an author', () => {
  const box = (inside: string) =>
    told(page('', text, `<div class="author-bio">${inside}</div>`, '<meta name="author" content="Ana Ruiz">'))

  it.each<[what: string, inside: string, bios: object[] | undefined]>([
    [
      'in one line',
      'Ana Ruiz es periodista y vive junto al río.',
      [{ name: 'Ana Ruiz', text: 'Ana Ruiz es periodista y vive junto al río.' }],
    ],
    [
      'of somebody who is not named',
      '<p>Es periodista y vive junto al río desde 1998.</p>',
      [{ name: undefined, text: 'Es periodista y vive junto al río desde 1998.' }],
    ],
    ['that says too little', '<p>Ana Ruiz</p>', undefined],
    ['in lines that say too little', '<p>Ana Ruiz</p><p>Periodista</p><p>Redacción del litoral</p>', undefined],
  ])('is a bio %s', async (_, inside, bios) => {
    expect((await box(inside)).facts.bios).toEqual(bios)
  })
})

describe('figures', () => {
  it.each<[what: string, html: string, photo: object]>([
    [
      'a credit that is marked in the caption',
      '<figure><img src="a.jpg"><figcaption>La grúa. | <span class="credit">Foto: Eva Paz</span></figcaption></figure>',
      { source: 'a.jpg', caption: 'La grúa.', credit: 'Eva Paz' },
    ],
    [
      'a credit that is marked beside it',
      '<figure><img src="a.jpg"><figcaption>La grúa.</figcaption><small class="photographer">(Eva Paz)</small></figure>',
      { source: 'a.jpg', caption: 'La grúa.', credit: 'Eva Paz' },
    ],
    [
      'a credit alone',
      '<figure><img src="a.jpg"><figcaption><span itemprop="author">© Eva Paz</span></figcaption></figure>',
      { source: 'a.jpg', credit: 'Eva Paz' },
    ],
    [
      'a caption by its class in a box',
      '<div><img src="a.jpg"><p class="pie-de-foto">La grúa.</p></div>',
      { source: 'a.jpg', caption: 'La grúa.' },
    ],
    ['nothing below it', '<figure><img src="a.jpg" alt="Una grúa"></figure>', { source: 'a.jpg', alt: 'Una grúa' }],
  ])('have %s', async (_, figure, photo) => {
    expect((await told(page(`<h1>Una nota</h1>${figure}`))).facts.photo).toEqual(photo)
  })

  it('without a picture are their words', async () => {
    const { body } = await read(
      '<figure><blockquote>Nadie pide un puente.</blockquote><figcaption>Una madre</figcaption></figure>',
    )
    expect(body).toBe('> Nadie pide un puente.\n\nUna madre')
  })
})
