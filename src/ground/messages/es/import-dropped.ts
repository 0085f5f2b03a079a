import { count } from '../count.ts'
import type { importDropped as english } from '../en/import-dropped.ts'

/** Lo que quedó fuera de una edición, por clase y cantidad. */
export const importDropped: typeof english = {
  advertising: (n) => count(n, 'anuncio', 'anuncios'),
  bookmark: (n) => count(n, 'enlace a un lugar del propio documento', 'enlaces a lugares del propio documento'),
  'callout-mark': (n) => count(n, 'marca de recuadro', 'marcas de recuadro'),
  comment: (n) => count(n, 'comentario', 'comentarios'),
  'cookie-notice': (n) => count(n, 'aviso de cookies', 'avisos de cookies'),
  embed: (n) => count(n, 'vídeo, publicación o mapa incrustado', 'vídeos, publicaciones o mapas incrustados'),
  equation: (n) => count(n, 'ecuación', 'ecuaciones'),
  footer: (n) => count(n, 'pie de página', 'pies de página'),
  'front-matter-key': (n) => count(n, 'dato que aquí no tiene sitio', 'datos que aquí no tienen sitio'),
  header: (n) => count(n, 'encabezado de página', 'encabezados de página'),
  'hidden-text': (n) => count(n, 'fragmento de texto oculto', 'fragmentos de texto oculto'),
  highlight: (n) => count(n, 'resaltado', 'resaltados'),
  html: (n) => count(n, 'fragmento de HTML', 'fragmentos de HTML'),
  'invisible-character': (n) => count(n, 'carácter que nadie ve', 'caracteres que nadie ve'),
  'local-link': (n) =>
    count(n, 'enlace a una página de otro sitio sin su dirección', 'enlaces a páginas de otro sitio sin su dirección'),
  'mail-header': (n) => count(n, 'línea del encabezado del correo', 'líneas del encabezado del correo'),
  menu: (n) => count(n, 'menú', 'menús'),
  'merged-cell': (n) => count(n, 'celda combinada', 'celdas combinadas'),
  newsletter: (n) => count(n, 'suscripción a un boletín', 'suscripciones a boletines'),
  'page-part': (n) => count(n, 'parte de la página alrededor del texto', 'partes de la página alrededor del texto'),
  picture: (n) => count(n, 'imagen', 'imágenes'),
  'picture-description': (n) =>
    count(n, 'descripción de imagen hecha por una máquina', 'descripciones de imágenes hechas por máquinas'),
  'reader-comment': (n) => count(n, 'comentario de lector', 'comentarios de lectores'),
  related: (n) => count(n, 'lista de notas relacionadas', 'listas de notas relacionadas'),
  script: (n) => count(n, 'programa', 'programas'),
  'share-bar': (n) => count(n, 'barra para compartir', 'barras para compartir'),
  shortcode: (n) => count(n, 'marca de otro sistema', 'marcas de otro sistema'),
  style: (n) => count(n, 'estilo', 'estilos'),
  'text-box': (n) => count(n, 'cuadro de texto', 'cuadros de texto'),
  'tracked-change': (n) =>
    count(n, 'cambio con control de cambios, dado por aceptado', 'cambios con control de cambios, dados por aceptados'),
  'tracking-link': (n) =>
    count(n, 'enlace que seguía a los lectores, ya limpio', 'enlaces que seguían a los lectores, ya limpios'),
  'unsafe-link': (n) => count(n, 'enlace que no debe seguirse', 'enlaces que no deben seguirse'),
  wikilink: (n) => count(n, 'enlace de wiki', 'enlaces de wiki'),
}
