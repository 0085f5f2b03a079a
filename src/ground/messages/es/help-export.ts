import type { helpExport as english } from '../en/help-export.ts'

/** Lo que dice `facing export --help`. */
export const helpExport: typeof english = {
  summary: 'llevar un artículo a herramientas de traducción, o sus oraciones a su memoria',
  about:
    'Escribe un artículo con su traducción como XLIFF 2.1, que los programas para traducir leen: una unidad por fila de ' +
    'la mesa, sus oraciones como segmentos, marcas y enlaces como códigos que vuelven como eran. `facing import` lo trae ' +
    'de vuelta y escribe solo lo que se tradujo. Con --tmx escribe como memoria de traducción las oraciones que están al ' +
    'día. No cambia nada en la redacción.',
  words: 'nombres de carpetas de articles/: una con --xliff; con --tmx, algunas o todas',
  options: {
    xliff: 'los textos, para traducirlos fuera y traerlos de vuelta',
    tmx: 'solo la memoria: pares de oraciones que están al día (por omisión: de todos los artículos)',
    to: 'el idioma al que se traduce: es o en (por omisión: el que no es el original)',
    out: 'el archivo que se escribe, que todavía no debe existir (por omisión: la salida estándar)',
  },
  example: 'facing export night-bus --xliff --out night-bus.xlf',
}
