import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

describe('what Word saves as a filtered page', () => {
  const page = (body: string): Uint8Array =>
    Buffer.from(
      `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!-- p.MsoNormal{margin:0cm} --></style></head><body lang=ES>${body}</body></html>`,
      'latin1',
    )
  const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`

  it('is read in its own letters, its title known by its style', async () => {
    const { body, facts, recognised } = await read(
      page('<p class=MsoTitle>El año del río</p><p class=MsoNormal>Creció <b>dos<o:p></o:p></b> metros en mayo.</p>'),
    )
    expect(body).toBe('Creció **dos** metros en mayo.')
    expect(facts).toEqual({ title: 'El año del río' })
    expect(recognised).toEqual([{ key: 'title', said: 'El año del río' }])
  })

  it.each([
    ['a mark in a font of signs', `<span style='font-family:Symbol'>\u00b7${gap}</span>`, '- Uno', '- Dos'],
    ['a number', `1.${gap}`, '1. Uno', '2. Dos'],
    ['a letter of Courier', `<span style='font-family:"Courier New"'>o${gap}</span>`, '- Uno', '- Dos'],
    [
      'a mark that newer versions say to leave out',
      `<span style='mso-list:Ignore'>1)${gap}</span>`,
      '1. Uno',
      '2. Dos',
    ],
  ])('has lists by hand: %s', async (_, mark, first, second) => {
    const item = (words: string) =>
      `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'>${mark}${words}</p>`
    const { body } = await read(
      page(`<p class=MsoNormal>Hay:</p>${item('Uno')}\n${item('Dos')}<p class=MsoNormal>Nada más.</p>`),
    )
    expect(body).toBe(`Hay:\n\n${first}\n${second}\n\nNada más.`)
  })

  it('has items within items by their indent', async () => {
    const item = (words: string, points: number) =>
      `<p class=MsoListParagraph style='margin-left:${points}pt;text-indent:-18.0pt'><span style='font-family:Symbol'>\u00b7${gap}</span>${words}</p>`
    expect((await read(page(item('Uno', 36) + item('Más', 72) + item('Dos', 36)))).body).toBe('- Uno\n  - Más\n- Dos')
  })

  it('has notes, and comments that stay out', async () => {
    const { body, dropped } = await read(
      page(
        `<p class=MsoNormal>Fue en mayo.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> Y en junio<a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AR1]</a>.</p><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Consejo provincial, 2024.</p></div></div><div><hr class=msocomoff><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[AR1]</a>No publicar.<a name="_msocom_1"></a></p></div></div>`,
      ),
    )
    expect(body).toBe('Fue en mayo.[^1] Y en junio.\n\n[^1]: Consejo provincial, 2024.')
    expect(dropped).toEqual([{ kind: 'comment', count: 1 }])
  })
})

describe('what Google Docs saves as a page', () => {
  const page = (body: string): string =>
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=abc);.c1{font-weight:400;font-family:"Arial"}.c2{font-weight:700}.c3{font-style:italic}.c6{font-family:"Roboto Mono"}.c9{margin-left:36pt}</style></head><body class="c12 doc-content">${body}</body></html>`

  it('says with classes what is bold, italic, code or quoted', async () => {
    const { body } = await read(
      page(
        '<p class="c0"><span class="c1">Dijo </span><span class="c1 c2">que </span><span class="c1 c2 c3">no</span><span class="c1">, con </span><span class="c1 c6">git</span><span class="c1">.</span></p><p class="c0 c9"><span class="c1">Un puente.</span></p><p class="c0 c9"><span class="c1">Un horario.</span></p><p class="c0"><span class="c1 c6">a = 1</span></p><p class="c0"><span class="c1 c6">b = 2</span></p><p class="c0"><span class="c1">Fin de la cita.</span></p><p class="c0"><span class="c1">Fin.</span></p>',
      ),
    )
    expect(body).toBe(
      'Dijo **que _no_**, con `git`.\n\n> Un puente.\n>\n> Un horario.\n\n```\na = 1\nb = 2\n```\n\nFin de la cita.\n\nFin.',
    )
  })

  it('puts lists within lists beside each other', async () => {
    const list = (level: number, items: string) => `<ul class="c7 lst-kix_a-${level}">${items}</ul>`
    expect(
      (await read(page(`${list(0, '<li>Uno</li>')}${list(1, '<li>Más</li><li>Otro</li>')}${list(0, '<li>Dos</li>')}`)))
        .body,
    ).toBe('- Uno\n  - Más\n  - Otro\n- Dos')
  })

  it('has notes, comments, a header and a footer', async () => {
    const { body, dropped } = await read(
      page(
        '<div><p>BORRADOR</p></div><p>Fue así<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Según el acta.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>¿Seguro?</span></p></div><div><p>Página 1</p></div>',
      ),
    )
    expect(body).toBe('Fue así[^1].\n\n[^1]: Según el acta.')
    expect(dropped).toEqual([
      { kind: 'comment', count: 1 },
      { kind: 'header', count: 1 },
      { kind: 'footer', count: 1 },
    ])
  })
})

describe('what LibreOffice saves as a page', () => {
  it('has its title in the head, notes by its own names and the page number in a box', async () => {
    const { body, facts, dropped } = await read(
      `<html><head><title>El año del río</title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body lang="es"><p align="center"><font size="6" style="font-size: 28pt"><b>El año
del río</b></font></p><p>Con <font face="Courier New, monospace"><font size="2">git</font></font> y m<sup>2</sup>.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Del acta.</p></div><div title="footer"><p>2</p></div></body></html>`,
    )
    expect(body).toBe('Con `git` y m².[^1]\n\n[^1]: Del acta.')
    expect(facts).toEqual({ title: 'El año del río' })
    expect(dropped).toEqual([{ kind: 'footer', count: 1 }])
  })
})
