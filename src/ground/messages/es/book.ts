import type { book as english } from '../en/book.ts'

/** Lo que dicen los libros electrónicos y las páginas que los ofrecen. */
export const book: typeof english = {
  download: 'Para llevar',
  both: 'Libro electrónico en las dos lenguas',
  one: 'Libro electrónico',
  facing: 'Las dos lenguas en páginas enfrentadas, para imprimir',
  volume: (title) => `${title}: los artículos en un libro electrónico`,
  articles: (n) => `${n} artículos`,
  cover: (title) => `Cubierta: ${title}`,
  contents: 'Índice',
  start: 'Portada',
  closing: 'Acerca de este texto',
  page: 'De',
  accessibility:
    'Texto que puede leerse en voz alta, ampliarse y recomponerse, con títulos e índice. Cada texto dice en qué lengua está; las imágenes tienen descripción.',
}
