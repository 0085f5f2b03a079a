import type { deskBegin as english } from '../en/desk-begin.ts'

/** Lo que dice la mesa donde empieza un artículo o una redacción. */
export const deskBegin: typeof english = {
  drop: '¿Tiene el texto en un archivo? Suéltelo aquí o',
  chooseFile: 'elija un archivo (.docx, .html, .md, .txt).',
  unwritten: 'No se escribe nada hasta que usted lo revise.',
  fromFile: 'Desde un archivo',
  fromText: 'Desde un texto pegado',
  paste: 'El texto',
  seeResult: 'Ver el resultado',
  empty: 'Todavía sin texto',
  create: 'Crear',
  discard: 'Descartar',
  look: 'Revise antes de crear',
  translationOf: 'Es la traducción de',
  nothing: 'Ningún artículo que esté aquí',
  lists: { missing: 'Qué falta', dropped: 'Qué se dejó', notes: 'Para saber' },
  text: 'El texto',
  written: (files) => `Escrito: ${files}`,
  first: 'Una redacción nueva',
  firstNote: 'En esta carpeta todavía no hay una redacción.',
  name: 'Nombre',
  url: 'Dirección en la web',
  urlLater: 'También se puede decir después.',
  firstLanguage: 'Primera lengua',
  makeNewsroom: 'Crear la redacción',
}
