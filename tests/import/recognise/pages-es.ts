import type { PastedPage } from './pasted-page.ts'

/** Pages as people paste them, in Spanish; `§` stands for the paragraphs of a text. */
export const PAGES_ES: readonly PastedPage[] = [
  {
    name: 'a column of a daily',
    text: 'OPINIÓN\n\nEl mercado que nadie mira\n\nUn barrio cuenta sus puestos y descubre que la mitad ya no abre\n\nMARTA QUIROGA\n14 MAR 2026 - 05:30 CET\n\n§\n\nMarta Quiroga es economista del transporte.',
    facts: {
      topics: ['OPINIÓN'],
      title: 'El mercado que nadie mira',
      description: 'Un barrio cuenta sus puestos y descubre que la mitad ya no abre',
      authors: ['Marta Quiroga'],
      date: '2026-03-14',
      bios: [{ name: 'Marta Quiroga', text: 'Marta Quiroga es economista del transporte.' }],
    },
  },
  {
    name: 'a report of a broadcaster',
    text: 'El río que cambió de nombre\nRedacción\nBBC de Ejemplo Mundo\n3 de abril de 2026\n\n§',
    facts: { title: 'El río que cambió de nombre', authors: ['Redacción'], date: '2026-04-03' },
    left: ['BBC de Ejemplo Mundo'],
  },
  {
    name: 'a piece of scholars',
    text: 'Por qué los puertos no hablan\n\nPublicado: 12 marzo 2026 19:41 CET\n\nAutoría: Joaquín Otero\n\n§\n\nCláusula de divulgación: Joaquín Otero no recibe salario de ninguna empresa.\n\nEste artículo fue publicado originalmente en inglés en The Harbour Review. Lea el original: https://harbour-review.example/2026/03/ports',
    facts: {
      title: 'Por qué los puertos no hablan',
      date: '2026-03-12',
      authors: ['Joaquín Otero'],
      original: { language: 'en', outlet: 'The Harbour Review', url: 'https://harbour-review.example/2026/03/ports' },
    },
    left: ['Cláusula de divulgación: Joaquín Otero no recibe salario de ninguna empresa.'],
  },
  {
    name: 'a translated essay of a magazine',
    text: 'ENSAYO\n\nLa sombra de la grúa\n\nPor Nora Bell\nTraducción de Lucía Ferrando y Ana Ruiz\n\n§\n\n* Nora Bell es historiadora en la Universidad del Sur. Su último libro es La orilla.\n\nEste ensayo se publicó por primera vez en Ribera el 2 de febrero de 2026. Se reproduce con autorización.',
    facts: {
      topics: ['ENSAYO'],
      title: 'La sombra de la grúa',
      authors: ['Nora Bell'],
      translators: ['Lucía Ferrando', 'Ana Ruiz'],
      original: { outlet: 'Ribera', date: '2026-02-02' },
      bios: [
        {
          name: 'Nora Bell',
          text: 'Nora Bell es historiadora en la Universidad del Sur. Su último libro es La orilla.',
        },
      ],
    },
  },
  {
    name: 'a volunteers’ translation',
    text: 'Título: Las redes del delta\nEscrito por Tomás Aguirre\nTraducido por Ana Ruiz\nPublicado el 5 de enero de 2026\n\nFoto: Estudio Norte. Usada con permiso.\n\n§\n\nCategorías: Américas, Agua, Trabajo',
    facts: {
      title: 'Las redes del delta',
      authors: ['Tomás Aguirre'],
      translators: ['Ana Ruiz'],
      date: '2026-01-05',
      photo: { credit: 'Estudio Norte. Usada con permiso.' },
      topics: ['Américas', 'Agua', 'Trabajo'],
    },
  },
  {
    name: 'a form above the text',
    text: 'Título: La feria\nBajada: Lo que queda de un mercado\nAutora: Dra. Ana Ruiz\nFecha: 03/04/2026\nFotografía: Lucía Ferrando\nMedio: El Litoral de Ejemplo\n\n§',
    facts: {
      title: 'La feria',
      description: 'Lo que queda de un mercado',
      authors: ['Ana Ruiz'],
      date: '2026-04-03',
      photo: { credit: 'Lucía Ferrando' },
      original: { outlet: 'El Litoral de Ejemplo' },
    },
  },
  {
    name: 'an agency',
    text: 'El puerto reabre tras la crecida\n\nSan Lorenzo, 14 de marzo de 2026 (EFE).- El puerto reabrió el sábado y las grúas volvieron a moverse después de tres semanas de agua alta.\n\n§\n\n(Foto: EFE)',
    facts: { title: 'El puerto reabre tras la crecida', photo: { credit: 'EFE' } },
    left: [
      'San Lorenzo, 14 de marzo de 2026 (EFE).- El puerto reabrió el sábado y las grúas volvieron a moverse después de tres semanas de agua alta.',
    ],
  },
  {
    name: 'an interview',
    text: 'ENTREVISTA\n\n«Pedimos un horario»\n\nPor Joaquín Otero | Fotos: Lucía Ferrando\n\n§\n\n— ¿Desde cuándo?\n\n— Desde siempre.',
    facts: {
      topics: ['ENTREVISTA'],
      title: '«Pedimos un horario»',
      authors: ['Joaquín Otero'],
      photo: { credit: 'Lucía Ferrando' },
    },
    left: ['— ¿Desde cuándo?', '— Desde siempre.'],
  },
  {
    name: 'a byline at the end',
    text: 'Carta desde el delta\n\n§\n\nLucía Ferrando\n\nLas opiniones expresadas son responsabilidad exclusiva de la autora.',
    facts: {
      title: 'Carta desde el delta',
      authors: ['Lucía Ferrando'],
      disclaimer: 'Las opiniones expresadas son responsabilidad exclusiva de la autora.',
    },
  },
  {
    name: 'an author without a name in the bio',
    text: 'Carta desde el delta\n\nPor Lic. Tomás Aguirre, especial para El Litoral de Ejemplo\n\n§\n\nEl autor es profesor de geografía en la Universidad del Sur.',
    facts: {
      title: 'Carta desde el delta',
      authors: ['Tomás Aguirre'],
      bios: [{ name: undefined, text: 'El autor es profesor de geografía en la Universidad del Sur.' }],
    },
  },
  {
    name: 'a heading above the bios',
    text: 'Carta desde el delta\n\nPor José Ortega y Gasset y María de la Cruz\n\n§\n\nSobre los autores\n\nJosé Ortega y Gasset es abogado.\n\nMaría de la Cruz enseña historia.',
    facts: {
      title: 'Carta desde el delta',
      authors: ['José Ortega y Gasset', 'María de la Cruz'],
      bios: [
        { name: 'José Ortega y Gasset', text: 'José Ortega y Gasset es abogado.' },
        { name: 'María de la Cruz', text: 'María de la Cruz enseña historia.' },
      ],
    },
  },
  {
    name: 'a summary',
    text: 'Nota: Este texto es un resumen del artículo «Quién mueve la grúa», publicado en Ribera (https://ribera.example/grua).\n\nQuién mueve la grúa, en breve\n\n§',
    facts: {
      title: 'Quién mueve la grúa, en breve',
      original: { outlet: 'Ribera', url: 'https://ribera.example/grua', title: 'Quién mueve la grúa', use: 'summary' },
    },
  },
  {
    name: 'an abridged text',
    text: 'La orilla\n\nPor Nora Bell\n\n§\n\nVersión abreviada del artículo publicado originalmente en The Harbour Review el 1 de marzo de 2026.',
    facts: {
      title: 'La orilla',
      authors: ['Nora Bell'],
      original: { outlet: 'The Harbour Review', date: '2026-03-01', use: 'abridged' },
    },
  },
  {
    name: 'a correction and rights',
    text: 'La orilla\n\nPor Nora Bell\n5 de marzo de 2026 · 6 min de lectura\n\n§\n\nFe de erratas (7 de marzo de 2026): una versión anterior decía otra cifra.\n\nLicencia: CC BY 4.0',
    facts: {
      title: 'La orilla',
      authors: ['Nora Bell'],
      date: '2026-03-05',
      corrections: [{ date: '2026-03-07', text: 'una versión anterior decía otra cifra.' }],
      license: 'CC BY 4.0',
    },
  },
  {
    name: 'text and pictures by two',
    text: 'Los que esperan el agua\nTexto: Ana Ruiz. Fotos: Joaquín Otero\n\n§',
    facts: { title: 'Los que esperan el agua', authors: ['Ana Ruiz'], photo: { credit: 'Joaquín Otero' } },
  },
  {
    name: 'a portal with a date and a place',
    text: 'Los que esperan el agua\n\nSan Lorenzo, 14 de marzo de 2026\n\nPor Ana Ruiz / El Litoral de Ejemplo\n\n§',
    facts: { title: 'Los que esperan el agua', date: '2026-03-14', authors: ['Ana Ruiz'] },
  },
  {
    name: 'only a text that speaks of pictures',
    text: '§\n\nLas fuentes de la foto dijeron que la imagen era de otro año, y que nadie la firmó.\n\n§',
    facts: {},
    left: ['Las fuentes de la foto dijeron que la imagen era de otro año, y que nadie la firmó.'],
  },
  {
    name: 'a last sentence about one of its people',
    text: 'Los que esperan el agua\n\nPor Ana Ruiz\n\n§\n\nEn el muelle espera Lidia Ferrán.\n\nLidia Ferrán es maestra y todavía cruza con un silbato.',
    facts: { title: 'Los que esperan el agua', authors: ['Ana Ruiz'] },
    left: ['En el muelle espera Lidia Ferrán.', 'Lidia Ferrán es maestra y todavía cruza con un silbato.'],
  },
  {
    name: 'a text about a text',
    text: '§\n\nEl libro se publicó originalmente en francés y cambió la ley.\n\nPor eso Ana Ruiz volvió.\n\nEs probable que la orilla cambie.',
    facts: {},
    left: [
      'El libro se publicó originalmente en francés y cambió la ley.',
      'Por eso Ana Ruiz volvió.',
      'Es probable que la orilla cambie.',
    ],
  },
  {
    name: 'a note of the editors above',
    text: 'Nota del editor: Esta columna fue publicada por primera vez en portugués en el diario A Margem. Traducción: Ana Ruiz. Para leer la versión original, haga clic aquí.\n\nA orillas\n\n§',
    facts: {
      title: 'A orillas',
      translators: ['Ana Ruiz'],
      original: { language: 'pt', outlet: 'A Margem' },
    },
  },
  {
    name: 'a star at the name',
    text: 'A orillas del muro\n\nPor Ana Ruiz*\n\n§\n\n* Profesora de historia en la Universidad del Sur.',
    facts: {
      title: 'A orillas del muro',
      authors: ['Ana Ruiz'],
      bios: [{ name: 'Ana Ruiz', text: 'Profesora de historia en la Universidad del Sur.' }],
    },
  },
  {
    name: 'a bio that spells the name with accents',
    text: 'A orillas del muro\n\nPOR JOAQUIN OTERO\n\n§\n\nJoaquín Otero es fotógrafo.',
    facts: {
      title: 'A orillas del muro',
      authors: ['Joaquin Otero'],
      bios: [{ name: 'Joaquin Otero', text: 'Joaquín Otero es fotógrafo.' }],
    },
  },
  {
    name: 'text and pictures by one',
    text: 'A orillas del muro\n\nTexto y fotos: Lucía Ferrando\n\n§',
    facts: { title: 'A orillas del muro', authors: ['Lucía Ferrando'], photo: { credit: 'Lucía Ferrando' } },
  },
]
