import type { deskServer as english } from '../en/desk-server.ts'

/** Lo que dice el servidor de la mesa. */
export const deskServer: typeof english = {
  originOther: (own) => `Dirección o página que pregunta inesperada; se esperaba ${own}`,
  tokenOther: 'Falta la clave de esta mesa o es antigua; se esperaba la de la dirección que abrió `facing desk`',
  methodOther: (method) => `Método ${method} inesperado en esta dirección`,
  routeUnknown: 'No hay nada en esta dirección',
  pathUnknown: 'No existe esa página. La mesa está en /',
  bodyType: 'Tipo de contenido inesperado; se esperaba JSON',
  bodyTooLong: (most) => `Es demasiado de una vez; se esperaban como mucho ${most.toLocaleString('es')} bytes`,
  bodyWrong: (where, what) => `Lo enviado no es correcto${where && ` en ${where}`}: ${what}`,
  articleUnknown: (key) => `No existe el artículo «${key}»`,
  articleUnreadable: (path) => `${path} no se puede leer como artículo`,
  newsroomMissing: 'En esta carpeta todavía no hay una redacción',
  full: (path) => `No se pudo guardar en ${path}: falta sitio`,
  forbidden: (path) => `No se pudo guardar en ${path}: falta permiso`,
  detailNamed: (name) => `«${name}»`,
  title: 'La mesa',
  noScript: {
    heading: 'La mesa necesita JavaScript',
    text: 'Permítalo para esta dirección, o edite los textos en un editor:',
    files: (root) => `${root}/articles/<artículo>/index.es.md, index.en.md`,
    people: (root) => `${root}/newsroom/people/<persona>.yml`,
  },
}
