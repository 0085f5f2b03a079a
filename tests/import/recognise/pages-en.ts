import type { PastedPage } from './pasted-page.ts'

/** Pages as people paste them, in English; `§` stands for the paragraphs of a text. */
export const PAGES_EN: readonly PastedPage[] = [
  {
    name: 'the form of the real page',
    text: 'Photo Source: Lucía Ferrando\nNote: This article was originally published in Spanish in El Litoral de Ejemplo. To read the original version, please click here.\n§\nTom Hale is a research professor with the Institute of Rivers.\nAll opinions and content are solely the opinion of the author and do not necessarily represent the viewpoints of this site.',
    facts: {
      photo: { credit: 'Lucía Ferrando' },
      original: { language: 'es', outlet: 'El Litoral de Ejemplo' },
      authors: ['Tom Hale'],
      bios: [{ name: 'Tom Hale', text: 'Tom Hale is a research professor with the Institute of Rivers.' }],
      disclaimer:
        'All opinions and content are solely the opinion of the author and do not necessarily represent the viewpoints of this site.',
    },
  },
  {
    name: 'a column of a syndicate',
    text: 'What the River Owes\nMar 14, 2026 | NORA BELL\n\n§\n\nNora Bell, a former minister of transport, is a professor at the University of the South.\n\nCopyright: Ribera Syndicate, 2026.',
    facts: {
      title: 'What the River Owes',
      date: '2026-03-14',
      authors: ['Nora Bell'],
      bios: [
        {
          name: 'Nora Bell',
          text: 'Nora Bell, a former minister of transport, is a professor at the University of the South.',
        },
      ],
      license: 'Copyright: Ribera Syndicate, 2026.',
    },
  },
  {
    name: 'a piece of scholars',
    text: 'Why ports do not speak\n\nPublished: March 12, 2026 2.41pm EDT\n\nAuthor: Tom Hale, Lecturer in Geography, University of the South\n\n§\n\nThis article is republished from The Harbour Review under a Creative Commons license. Read the original article: https://harbour-review.example/why-ports',
    facts: {
      title: 'Why ports do not speak',
      date: '2026-03-12',
      authors: ['Tom Hale'],
      original: { outlet: 'The Harbour Review', url: 'https://harbour-review.example/why-ports' },
      license: 'Creative Commons license',
    },
  },
  {
    name: 'a volunteers’ translation',
    text: 'The Nets of the Delta\nWritten by Tomás Aguirre\nTranslated by Ana Ruiz\nPosted 5 January 2026\n\nImage courtesy of Estudio Norte.\n\n§\n\nThis post was originally published in Spanish by Ribera on January 2, 2026.',
    facts: {
      title: 'The Nets of the Delta',
      authors: ['Tomás Aguirre'],
      translators: ['Ana Ruiz'],
      date: '2026-01-05',
      photo: { credit: 'courtesy of Estudio Norte.' },
      original: { language: 'es', outlet: 'Ribera', date: '2026-01-02' },
    },
  },
  {
    name: 'an op-ed with a standfirst',
    text: 'Opinion\n\nThe Wall at San Lorenzo\n\nWhat is sold as a corridor is a wall to those who live there.\n\nBy Dr. Marta Quiroga and Joaquín Otero\n\nMarch 14, 2026\n\n§\n\nMarta Quiroga is an economist. Joaquín Otero is a journalist.',
    facts: {
      topics: ['Opinion'],
      title: 'The Wall at San Lorenzo',
      description: 'What is sold as a corridor is a wall to those who live there.',
      authors: ['Marta Quiroga', 'Joaquín Otero'],
      date: '2026-03-14',
      bios: [
        { name: 'Marta Quiroga', text: 'Marta Quiroga is an economist.' },
        { name: 'Joaquín Otero', text: 'Joaquín Otero is a journalist.' },
      ],
    },
  },
  {
    name: 'a byline in capitals with an agency',
    text: 'The Wall at San Lorenzo\n\nBY R. EVAN DE LA CRUZ\nPhotographs by LUCÍA FERRANDO\n\n§',
    facts: { title: 'The Wall at San Lorenzo', authors: ['R. Evan de la Cruz'], photo: { credit: 'LUCÍA FERRANDO' } },
  },
  {
    name: 'a staff piece',
    text: 'The Wall at San Lorenzo\n\nBy Harbour Review Staff | Updated March 15, 2026\n\n§',
    facts: { title: 'The Wall at San Lorenzo', authors: ['Harbour Review Staff'], updated: '2026-03-15' },
  },
  {
    name: 'a byline for another house',
    text: 'The Wall at San Lorenzo\n\nBy Ana Ruiz and Tom Hale, special to The Harbour Review\n\n§\n\nTags: ports, trucks; rivers',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Ana Ruiz', 'Tom Hale'],
      topics: ['ports', 'trucks', 'rivers'],
    },
  },
  {
    name: 'a translation credited below',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga\n\n§\n\nTranslated from the Spanish by Tom Hale. Edited by Nora Bell.',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      translators: ['Tom Hale'],
      reviewers: ['Nora Bell'],
    },
  },
  {
    name: 'an excerpt',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga\n\n§\n\nThis piece is an abridged version of “El muro de San Lorenzo”, which appeared in Ribera.',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      original: { outlet: 'Ribera', title: 'El muro de San Lorenzo', use: 'abridged' },
    },
  },
  {
    name: 'a version of the article',
    text: 'A version of this article first appeared in The Harbour Review.\n\nThe Wall at San Lorenzo\n\nby Marta Quiroga\n\n§',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      original: { outlet: 'The Harbour Review' },
    },
  },
  {
    name: 'a bio under a label',
    text: 'The Wall at San Lorenzo\n\n§\n\nAbout the Author: Marta Quiroga writes about cities and water.\n\nThe views expressed here are the author’s own.',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      bios: [{ name: 'Marta Quiroga', text: 'Marta Quiroga writes about cities and water.' }],
      disclaimer: 'The views expressed here are the author’s own.',
    },
  },
  {
    name: 'a correction',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga, PhD\n\n§\n\nCorrection: An earlier version named the wrong year.',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      corrections: [{ text: 'An earlier version named the wrong year.' }],
    },
  },
  {
    name: 'a caption with its agency',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga\n\nPhoto: Trucks wait at the gate in May (AP Photo/Jane Roe)\n\n§',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      photo: { caption: 'Trucks wait at the gate in May', credit: 'AP Photo/Jane Roe' },
    },
  },
  {
    name: 'sources that speak',
    text: '§\n\nPhoto sources said that the picture was of another year, and that nobody had signed it.\n\n§',
    facts: {},
    left: ['Photo sources said that the picture was of another year, and that nobody had signed it.'],
  },
  {
    name: 'a text on views',
    text: '§\n\nThe views from the crane are the best in town.\n\nBy March the trucks were back.\n\nTom Hale was the last to leave.',
    facts: {},
    left: [
      'The views from the crane are the best in town.',
      'By March the trucks were back.',
      'Tom Hale was the last to leave.',
    ],
  },
  {
    name: 'a last sentence on a place',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga\n\n§\n\nSan Lorenzo is a port that works for others.\n\nThe author of the plan is a lawyer nobody has met.',
    facts: { title: 'The Wall at San Lorenzo', authors: ['Marta Quiroga'] },
    left: ['San Lorenzo is a port that works for others.', 'The author of the plan is a lawyer nobody has met.'],
  },
  {
    name: 'a picture in the middle',
    text: '§\n\n§\n\n§\n\nPhoto: Estudio Norte\n\n§\n\n§\n\n§',
    facts: {},
    left: ['Photo: Estudio Norte'],
  },
  {
    name: 'a report without a byline',
    text: 'Report\n\nThe Wall at San Lorenzo\n\n14 March 2026\n\n§\n\nOriginal article: https://ribera.example/muro',
    facts: {
      topics: ['Report'],
      title: 'The Wall at San Lorenzo',
      date: '2026-03-14',
      original: { url: 'https://ribera.example/muro' },
    },
  },
  {
    name: 'a link to the other language',
    text: 'The Wall at San Lorenzo\n\nBy Marta Quiroga\n\nLeer en español: https://ribera.example/muro\n\n§',
    facts: {
      title: 'The Wall at San Lorenzo',
      authors: ['Marta Quiroga'],
      original: { language: 'es', url: 'https://ribera.example/muro' },
    },
  },
]
