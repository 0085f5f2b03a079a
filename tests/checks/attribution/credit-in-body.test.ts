import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const LONG = ['Uno.', 'Dos.', 'Tres.', 'Cuatro.', 'Cinco.', 'Seis.'].join('\n\n')
const keyIn = (message: string): string | undefined => /expected `([^`]*)` in the front matter$/.exec(message)?.[1]

describe('credit-in-body', () => {
  it.each([
    ['texts', TEXTS.es],
    [
      'prose that mentions an original',
      'El libro se publicó originalmente en español y cambió la ley.\n\nPublicado en 1990, el libro tuvo tres ediciones.',
    ],
    [
      'prose that mentions pictures',
      'Las fotos de la guerra llegaron de noche.\n\nImágenes de un tren que vuelve.\n\nFoto tras foto, la estación se llena.',
    ],
    ['prose that begins with `Por`', 'Por eso, dijo Ana Ruiz, el tren vuelve.\n\nPor Madrid pasa la vía.'],
    ['a heading that asks why', '## Por Qué Usar Certificados\n\nPor Qué Votar'],
    [
      'prose on opinions',
      'Las opiniones sobre el tren son de todos los colores.\n\nLas ideas de la farera son claras.',
    ],
    ['prose on an author', 'La autora es implacable con sus personajes.\n\nEl autor es generoso con el lector.'],
    ['prose that begins with a word for topics', 'Temas: la guerra y la memoria. Así resumía ella su obra.'],
    ['prose on reading', 'Lea el original y luego hable, decía.'],
    ['prose on the author', 'Ayer vi a Ana Ruiz en la estación.'],
    ['others than the author at the foot', 'Lidia Ferrán es maestra en Arroyo Claro.'],
    ['the middle of a text', `${LONG}\n\nFoto: Estudio Norte\n\n${LONG}`],
    ['sources of figures', 'Fuente: INDEC'],
    ['citations', 'Ana Ruiz, Tom Hale (2023). Un libro.'],
    ['code', '`Foto: Estudio Norte`'],
  ])('accepts %s', (_what, body) => accepts('credit-in-body', { [ES]: withBody(body) }))

  it('accepts all of it on pages', () =>
    accepts('credit-in-body', {
      'pages/about/index.es.md':
        '---\ntitle: T\ndescription: D\nslug: t\ndate: 2026-01-01\n---\n\nFoto: Estudio Norte\n',
    }))

  it.each([
    ['photo.credit', 'Foto: Estudio Meridiano'],
    ['disclaimer', 'Lo expresado en esta columna es responsabilidad exclusiva de la autora.'],
    ['disclaimer', 'Los artículos de opinión no reflejan necesariamente la línea editorial de este medio.'],
    ['disclaimer', 'Descargo de responsabilidad: este texto es informativo.'],
    ['bios', 'La autora es profesora de geografía en la Universidad del Valle.'],
    ['bios', 'The author is a former senior fellow at the Valley Institute.'],
    ['original', 'Lea el artículo original aquí.'],
    ['original', 'Read the original article here.'],
    ['original', 'Click here to read the Spanish version.'],
    ['authors', 'Words by Ana Ruiz'],
    ['photo.credit', 'Crédito de la foto: AFP'],
    ['photo.credit', '*Fotografía de Ana Ruiz / AFP*'],
    ['photo.credit', 'Imagen: Getty Images'],
    ['photo.credit', 'Foto cortesía de Estudio Norte.'],
    [
      'original',
      'Nota: este artículo se publicó originalmente en Infobae. Para leer la versión original, haga clic aquí.',
    ],
    ['original', 'Publicado originalmente en [Infobae](https://www.infobae.com/).'],
    ['original', 'Este texto apareció primero en *La Nación*.'],
    ['original', 'Una versión de este artículo salió en Infobae.'],
    ['original', 'Para leer este artículo en inglés, haga clic aquí'],
    ['original', 'Nota del editor: Esta columna fue publicada por primera vez en Clarín.'],
    ['photo.credit', 'Foto AFP'],
    ['photo.credit', 'Cortesía de Ana Ruiz'],
    ['photo.credit', 'Fotógrafa: Ana Ruiz'],
    ['original', 'El artículo original se publicó en Infobae.'],
    ['original', 'Fuente: Infobae'],
    ['original', 'Este artículo, que apareció en Infobae, se reproduce con permiso.'],
    ['original', 'Publicado originalmente en Infobae. Traducido por Tom Hale.'],
    ['original', 'Traducción al español de un artículo de Infobae'],
    ['disclaimer', 'Esta columna no refleja necesariamente la opinión de Infobae.'],
    ['disclaimer', 'Infobae no se hace responsable de los contenidos.'],
    ['authors', 'Por Juan Pérez'],
    ['authors', '**Por Juan Pérez**, periodista'],
    ['authors', 'Ana Ruiz'],
    ['authors', 'Autora: Ana Ruiz'],
    ['translators', 'Traducido por Tom Hale'],
    ['translators', 'Traducción del inglés: Tom Hale'],
    ['reviewers', 'Editado por Tom Hale'],
    ['disclaimer', 'Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autora.'],
    ['disclaimer', 'Descargo: el contenido no representa necesariamente la postura de Infobae.'],
    ['bios', 'Ana Ruiz es profesora de historia en la Universidad de Córdoba.'],
    ['bios', 'La doctora Ana Ruiz enseña historia.'],
    ['bios', '## Sobre la autora'],
    ['date', 'Publicado el 3 de marzo de 2026'],
    ['date', 'Última actualización: 03/03/2026, 10:30 h'],
    ['topics', 'Etiquetas: trenes, valles'],
    ['license', '© 2026 Infobae'],
    ['license', 'Todos los derechos reservados.'],
    ['corrections', 'Fe de erratas: una versión anterior decía otra cosa.'],
  ])('rejects what belongs to %s: %s', (key, line) => {
    const [problem] = rejects('credit-in-body', {
      [ES]: withBody(
        `${LONG}\n\n⟦${line}⟧`.replace(LONG, key === 'authors' ? '' : LONG).trim() +
          (key === 'authors' ? `\n\n${LONG}` : ''),
      ),
    })
    expect(keyIn(problem?.message ?? '')).toBe(key)
  })

  it.each([
    ['photo.credit', 'Photo Source: Estudio Meridiano'],
    ['photo.credit', 'Photo by Ana Ruiz (CC BY 2.0)'],
    ['photo.credit', '(Image credit: AFP)'],
    [
      'original',
      'Note: This article was originally published in Spanish in Infobae. To read the original version, please click here.',
    ],
    ['original', 'This piece first appeared in Infobae.'],
    ['original', 'First published by The River Review'],
    ['original', 'Read this article in Spanish'],
    ['original', 'Editor’s note: This op-ed has been translated from Spanish.'],
    ['translators', 'Translated from the Spanish by Tom Hale'],
    ['disclaimer', 'All opinions are solely the author’s and do not represent those of the magazine.'],
    ['disclaimer', 'The views expressed here are those of the author.'],
    ['bios', 'Tom Hale is a translator and a gardener.'],
    ['bios', 'About the author: Ana Ruiz writes about cities.'],
    ['date', 'Updated on March 3, 2026'],
    ['license', 'All rights reserved.'],
    ['corrections', 'Correction: an earlier version named the wrong year.'],
  ])('rejects in English what belongs to %s: %s', (key, line) => {
    const [problem] = rejects('credit-in-body', { [EN]: withBody(`${LONG}\n\n⟦${line}⟧`) })
    expect([problem?.severity, keyIn(problem?.message ?? '')]).toEqual(['warning', key])
  })

  it.each([
    ['Updated on March 3, 2026', '`date: 2026-03-03`'],
    ['Updated on 03/04/2026', '`date: YYYY-MM-DD`'],
    [
      'Correction (March 5, 2026): an earlier version named the wrong year.',
      '`corrections: [{date: 2026-03-05, text: …}]`',
    ],
  ])('shows how to write the day of the line: %s', (line, written) => {
    const [problem] = rejects('credit-in-body', { [EN]: withBody(`${LONG}\n\n⟦${line}⟧`) })
    expect(problem?.note).toContain(written)
  })

  it('rejects the title where the text begins, and no description that is its first paragraph', () => {
    const body = `⟦**El autobús de la noche**⟧\n\nUn autobús recorre la ciudad cuando los demás duermen.\n\n${LONG}`
    expect(rejects('credit-in-body', { [ES]: withBody(body) }).map(({ message }) => keyIn(message))).toEqual(['title'])
  })

  it('rejects each of the lines that stand one below the other', () => {
    rejects('credit-in-body', {
      [ES]: withBody(
        `⟦Foto: Estudio Norte⟧\n⟦Publicado originalmente en Infobae.⟧\nEl autobús sale a las doce.\n\n${LONG}`,
      ),
      [EN]: withBody(`One.\n\n> ⟦Photo: Estudio Norte⟧\n\n${LONG}`),
    })
  })
})
