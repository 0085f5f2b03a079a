import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const expectedIn = (message: string): string | undefined => /, expected [^`]*`([^`]*)`/.exec(message)?.[1]

describe('markup-unread', () => {
  it.each([
    [
      'links, pictures and emphasis',
      '[La página](https://example.org/a), ![Un bus](bus.jpg) y **esto**, *aquello* y ~~lo otro~~.',
    ],
    ['prose in brackets', 'Dijo [sic] (1990) y (véase) [nota]. ¡Mira! [aquí](https://example.org/).'],
    ['escaped marks', 'Se escribe \\*\\* así \\*\\* y \\`x.'],
    ['dialogue', '—Hola —dijo Juan.\n\n— Adiós —contestó Ana.\n\n— ¿Mañana?'],
    ['a source below a quotation', '> Verde que te quiero verde.\n>\n> — Federico García Lorca'],
    ['hashtags', '#MeToo cambió todo.\n\n#NiUnaMenos #8M\n\n#MeToo'],
    ['operations and names of code', '3 * 4 * 5, 2**3 y 4**5, a * b, snake_case_name y __init__.'],
    ['parts of words', 'El *sub*título, un *inter*nacional, **A**plaza y el *des*bloqueo.'],
    ['figures', 'Unos ~20 a ~30 días, a -5 grados.\n\n-5 en la sierra.'],
    ['names with &', 'AT&T, R&D y Q&A, y &nbsp; entero.'],
    ['items a paragraph each', 'a) El primero.\n\nb) El segundo.'],
    ['a number where a line begins', 'La obra empezó en\n1986. Terminó en\n2004. Nadie fue.'],
    ['headings with a line below', 'La historia\n===========\n\nLos trenes:\n---'],
    ['names of files', 'Use _config.yml y _site para "ver" el _site.'],
    ['code', '`[x] (https://example.org/)` y\n\n```\n##x\n-x\n• x\n```'],
    [
      'tables and what stands around them',
      'Los horarios:\n| A | B |\n| --- | --- |\n| 8 | |\n| | 9 |\n\nFuente: la estación.',
    ],
    ['strokes in words', 'Sea |x| < 3 y |y| > 4.\n\n| Verde que te quiero\n| verde viento\n\nls | wc | sort'],
    ['rules', 'Uno.\n\n---\n\n* * *\n\n___\n\nDos.'],
    ['a column without marks', '| A |\n| --- |\n8'],
    [
      'asterisks that point to a note',
      'Un hotel de 5*. La nota: precios* sin IVA, y otra*, y tasas* también.\n\n\\* De 2024.',
    ],
    ['protocols', 'https: y http/2, «http://» y http://localhost/x; https://example.org y ftp://example.org.'],
    ['powers', 'x[^2] es una nota.\n\n[^2]: Y [^a) y [2^8] no.'],
    ['options of a program', '-rw-r--r--+ 1 ian staff'],
    ['a power and escaped marks', 'Es n ** 2, y no 3 \\*\\* n.'],
  ])('accepts %s', (_what, body) => accepts('markup-unread', { [ES]: withBody(body) }))

  it.each([
    ['a space before the address', '⟦[x y] (https://example.org/a_(b))⟧ hoy.', '[x y](https://example.org/a_(b))'],
    ['a line end before it', '⟦[x y]\n(https://example.org/a)⟧ hoy.', '[x y](https://example.org/a)'],
    ['brackets exchanged', 'Lea ⟦(la página)[https://example.org/a]⟧.', '[la página](https://example.org/a)'],
    ['a backslash', '⟦\\[x](https://example.org/a)⟧', '[x](https://example.org/a)'],
    ['wide brackets', '⟦［x］（https://example.org/a）⟧', '[x](https://example.org/a)'],
    ['an address with spaces', '⟦[x](https://example.org/a b)⟧', '[x](https://example.org/a%20b)'],
    ['an address without its end', '⟦[x](https://example.org/a⟧ hoy', '[x](https://example.org/a)'],
    ['marks within the words', '⟦[**x** y] (https://example.org/a)⟧', '[**x** y](https://example.org/a)'],
    ['two pairs of brackets', '⟦[x][https://example.org/a]⟧', '[x](https://example.org/a)'],
    ['an address between angles', '⟦[x] <https://example.org/a>⟧', '[x](https://example.org/a)'],
    ['a colon before the address', 'Lea ⟦[x]: (https://example.org/a)⟧', '[x](https://example.org/a)'],
    ['a link to an edition', '⟦[x] (../town-clock/index.es.md)⟧', '[x](../town-clock/index.es.md)'],
    ['a picture', '⟦![Un bus] (photo.jpg)⟧', '![Un bus](photo.jpg)'],
    ['a picture’s mark apart', '⟦! ⟧[Un bus](photo.jpg)', '!['],
    ['spaces inside', 'Es ⟦** muy **⟧ cierto.', '**muy**'],
    ['a space at the end', 'Es⟦ **muy **⟧cierto.'.replace('⟦ ', ' ⟦'), '**muy**'],
    ['other marks', 'Es ⟦__ muy __⟧ cierto.', '__muy__'],
    ['a single mark', 'Es ⟦* muy cierto *⟧ hoy.', '*muy cierto*'],
    ['quotation marks beside a word', 'El concepto de⟦**«soberanía digital»**⟧ apareció.', '«**soberanía digital**»'],
    ['punctuation beside a word', '⟦**Hola.**⟧Adiós', '**Hola**.'],
    ['marks within a word', 'Según ⟦_La Nación_⟧publicó.', '*La Nación*'],
    [
      'quotation marks within a single mark',
      'El concepto de⟦*«soberanía digital»*⟧ apareció.',
      '«*soberanía digital*»',
    ],
    ['two marks within a word', 'Es ⟦__muy importante__⟧leerlo.', '**muy importante**'],
    ['emphasis within it', 'Es ⟦** *muy* cierto **⟧ hoy.', '***muy* cierto**'],
    ['a word right behind emphasis', 'Según *La Nación*⟦publicó⟧ ayer.', ' publicó'],
    ['a short word right behind emphasis', 'Con *calma*⟦y⟧ sin prisa.', ' y'],
    ['a word right behind one long word', 'Según **Infobae**⟦publicó⟧ ayer.', ' publicó'],
    ['a mark alone between words', 'Es ⟦**⟧ cierto hoy.', '**…**'],
    ['emphasis that nothing closes', 'Es ⟦**muy⟧ cierto hoy.', '**muy**'],
    ['a deletion', '⟦~~tachado~⟧ y', '~~tachado~~'],
    ['an address with a space', 'En ⟦https:// example.org/a⟧.', 'https://example.org/a'],
    ['an address without its colon', 'En ⟦https//example.org⟧ hoy.', 'https://example.org'],
    ['an address with one slash', 'En ⟦http:/example.org/a⟧, sí.', 'http://example.org/a'],
    ['a scheme with a slip', 'En ⟦htps://example.org/a⟧.', 'https://example.org/a'],
    ['a note with a space', 'El valle⟦[^1 ]⟧ calló.', '[^1]'],
    ['a note with another bracket', 'El valle⟦[^1)⟧ calló.', '[^1]'],
    ['a note turned', 'El valle⟦[1^]⟧ calló.', '[^1]'],
    ['a table without the line below its head', '⟦| Línea | Hora |⟧\n| 8 | 12:00 |\n| 9 | 13:00 |', '| --- | --- |'],
    ['a table whose head has other columns', '⟦| Línea | Hora |⟧\n| --- |\n| 8 | 12:00 |', '| --- | --- |'],
    ['a table with blank lines', '| A | B |\n\n⟦| --- | --- |⟧\n\n| 8 | 9 |', '| --- | --- |'],
    ['a table in a quotation', '> ⟦| A | B⟧\n> | 8 | 9', '| --- | --- |'],
    ['text right below a table', '| A | B |\n| --- | --- |\n| 8 | 9 |\n⟦Fuente: la estación.⟧', undefined],
    ['two hyphens', 'Uno.\n\n⟦--⟧\n\nDos.', '---'],
    ['a double line', 'Uno.\n\n⟦======⟧\n\nDos.', '---'],
    ['a row of dashes', 'Uno.\n\n⟦———⟧\n\nDos.', '---'],
    ['a single tilde', 'El H⟦~2~⟧O', '₂'],
    ['a heading', '⟦##La historia⟧\n\nFue larga.', '## La historia'],
    ['a heading with a hard space', '⟦###\u00a0La historia⟧', '### La historia'],
    ['a heading of one mark', '⟦#La historia del valle⟧\n\nFue larga.', '## La historia del valle'],
    ['a heading of too many marks', '⟦####### La historia⟧', '###### La historia'],
    ['a heading of wide marks', '⟦＃＃ La historia⟧', '## La historia'],
    ['a paragraph with a rule right below', '⟦El tren llega a las ocho.⟧\n---', '---'],
    ['an item below another', '- un tren\n⟦-un bus⟧', '- un bus'],
    ['capitals', '⟦A) un tren⟧\nB) un bus', '1. un tren'],
    ['hyphens', '⟦-un tren de ida⟧\n-un tren de vuelta', '- un tren de ida'],
    ['hyphens below a line', 'Hay\n⟦-un tren de ida⟧\n-un tren de vuelta', '- un tren de ida'],
    ['other signs', 'Hay dos:\n⟦+un tren de ida⟧\n+un tren de vuelta', '- un tren de ida'],
    ['bullets, once', '⟦• un tren⟧\n• un bus\n\n• un tranvía', '- un tren'],
    ['bullets in a quotation', '> ⟦▪un tren⟧\n> ▪un bus', '- un tren'],
    ['dashes', '⟦– un tren⟧\n– un bus', '- un tren'],
    ['letters', '⟦a) un tren⟧\nb) un bus', '1. un tren'],
    ['Roman numbers', 'Son:\n⟦i) un tren⟧\nii) un bus', '1. un tren'],
    ['numbers', '⟦1.- un tren⟧\n2.- un bus', '1. un tren'],
    ['numbers without a space', '⟦1)un tren⟧\n2)un bus', '1. un tren'],
    ['what somebody says', '⟦-Hola -dijo Juan.⟧\n\n-Adiós -dijo Ana.', '—Hola -dijo Juan.'],
    ['a reference to a character', 'El ⟦&aacute⟧rbol', '&aacute;'],
    ['a reference to its sign', 'El ⟦&amp;aacute;⟧rbol', '&aacute;'],
    ['a backtick', 'El ⟦`⟧código', undefined],
  ])('rejects %s', (_what, body, expected) => {
    const [problem] = rejects('markup-unread', { [ES]: withBody(body) })
    expect(expectedIn(problem?.message ?? '')).toBe(expected)
  })

  it('rejects them in English too, wherever they stand', () => {
    const body =
      '## The ⟦** old **⟧ line\n\n| A |\n| - |\n| ⟦[x] (https://example.org/)⟧ |\n\n- A ⟦** b **⟧\n\n> ⟦-one way⟧\n> -and back\n\nA note[^1].\n\n[^1]: See ⟦[it] (https://example.org/)⟧.'
    rejects('markup-unread', { [EN]: withBody(body) })
  })
})
