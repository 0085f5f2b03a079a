import { count } from '../count.ts'
import { attribution } from './attribution.ts'
import { book } from './book.ts'
import { citing } from './citing.ts'
import { freshness } from './freshness.ts'
import { glossaryPage } from './glossary-page.ts'
import { search } from './search.ts'
import { statusPage } from './status-page.ts'

/** What the pages of the site say. */
export const pages = {
  ...attribution,
  ...citing,
  ...statusPage,
  siteDescription: 'Artículos en español y en inglés, lado a lado',

  navigation: {
    skip: 'Saltar al contenido',
    sections: 'Secciones',
    languages: 'Idiomas',
    readIn: 'Leer este artículo en',
    bothLanguages: 'Las dos lenguas',
    footer: 'Más sobre este sitio',
    thisSite: 'Este sitio en español',
    pages: 'Páginas de la lista',
    archive: 'Archivo',
    people: 'Personas',
    topics: 'Temas',
    outlets: 'Medios',
    search: 'Buscar',
    status: 'Estado de las traducciones',
    feed: 'Canal de noticias (Atom)',
    newer: 'Más recientes',
    older: 'Anteriores',
    pageOf: (page: number, of: number) => `Página ${page} de ${of}`,
    titleOfPage: (title: string, page: number) => `${title}, página ${page}`,
  },

  missing: (language: string) => `Todavía no hay versión en ${language}`,
  missingHere: (language: string) => `Este artículo todavía no está en ${language}.`,

  byline: {
    by: 'Por',
    translatedBy: 'Traducción de',
    reviewedBy: 'Revisión de',
    updated: 'Actualizado',
    readingTime: (minutes: number) => `${minutes} min de lectura`,
  },
  functions: {
    author: 'Autoría',
    originalAuthor: 'Autoría del original',
    translator: 'Traducción',
    reviewer: 'Revisión',
  },

  article: {
    contents: 'Contenido',
    twinTitle: 'Título en la otra lengua',
    people: 'Quiénes firman',
    disclaimer: 'Advertencia',
    corrections: 'Correcciones',
    rights: 'Derechos',
    related: 'Artículos relacionados',
  },
  body: {
    notes: 'Notas',
    note: (number: number, mention: number) => `Nota ${number}${again(mention)}`,
    backToText: (number: number, mention: number) => `Volver al texto (${number}${again(mention)})`,
    table: (header: string) => `Tabla: ${header}`,
    ownLink: 'Enlace a este párrafo',
    copyLink: (language: string) => `Copiar el enlace en ${language}`,
    sameBlock: (number: number, language: string) => `${number}: mismo párrafo en ${language}`,
  },
  freshness,
  facing: {
    page: 'Las dos lenguas',
    only: 'Edición en español',
    show: 'Mostrar',
    both: 'Ambas',
    bothWhole: ' lenguas',
    learn: 'Aprender',
    learnWhole: ': el español está tapado',
    uncover: 'Ver en español',
    untranslated: 'Sin traducción',
    whole: 'El artículo completo',
  },
  home: {
    latest: 'Lo último',
    onlyIn: (language: string) => `Solo en ${language}`,
    empty: 'Todavía no se ha publicado nada en español.',
  },
  chooser: { invitation: 'Leer en español' },
  archive: {
    title: 'Archivo',
    description: (site: string) => `Todos los artículos de ${site} en español, por año.`,
    empty: 'Todavía no se ha publicado nada en español.',
  },
  people: {
    title: 'Personas',
    description: (site: string) => `Quiénes escriben, traducen y revisan en ${site}.`,
    personDescription: (name: string, site: string) => `Lo que ${name} ha escrito, traducido y revisado en ${site}.`,
    basedDescription: (name: string, site: string) => `Lo que ${site} publica sobre la obra de ${name}.`,
    written: 'Artículos',
    based: 'Sobre su obra',
    translated: 'Traducciones',
    reviewed: 'Revisiones',
    links: 'En otros sitios',
  },
  topics: {
    title: 'Temas',
    description: (site: string) => `De qué tratan los artículos de ${site}.`,
    topicDescription: (topic: string, site: string) => `Artículos de ${site} sobre ${topic}.`,
  },
  outlets: {
    title: 'Medios',
    description: (site: string) => `Dónde aparecieron por primera vez los artículos de ${site}.`,
    firstPublishedIn: (outlet: string) => `Publicado primero en ${outlet}`,
    summaryOf: (outlet: string) => `Resumen de un texto de ${outlet}`,
    outletDescription: (outlet: string, site: string) => `Artículos de ${site} que vienen de ${outlet}.`,
    visit: (outlet: string) => `Ir a ${outlet}`,
    original: 'Original',
  },
  glossary: glossaryPage,
  search,
  book,
  socialCard: { publishedIn: (outlet: string) => `Publicado originalmente en ${outlet}` },
  articleCount: (n: number) => count(n, 'artículo', 'artículos'),
  notFound: {
    title: 'No se encuentra la página',
    words:
      'En esta dirección no hay ninguna página. Puede que el artículo haya cambiado de sitio: búsquelo en el archivo.',
    home: 'Portada',
    archive: 'Archivo',
  },
  gone: {
    title: 'Esta página ya no está',
    words: (date: string) => `Se retiró el ${date}.`,
  },
  feed: { title: (site: string) => `${site} en español` },
  redirect: { title: 'Esta página ha cambiado de sitio', moved: 'Esta página está ahora en: ' },
}

/** What tells the second mark of a note, and the way back to it, from the first. */
const again = (mention: number): string => (mention > 1 ? `, mención ${mention}` : '')
