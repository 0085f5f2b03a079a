import type { frontMatterChecks as english } from '../en/checks-front-matter.ts'
import { quote } from '../quote.ts'
import { expects } from './expects.ts'

/** Lo que dicen las comprobaciones del grupo «front-matter», por identificador. */
export const frontMatterChecks: typeof english = {
  'allow-safety': (check) => ({
    message: `${quote(check)} inesperado en allow; se esperaba una comprobación que no sea de seguridad`,
    note: 'Quite la entrada y corrija lo que se encontró: podría dañar a quien lee o a esta redacción.',
  }),
  'allow-unknown': (check, meant) => ({
    message: `Comprobación ${quote(check)} inesperada en allow; se esperaba ${meant ? quote(meant) : 'el identificador de una comprobación'}`,
    note: 'Copie el identificador del informe: está detrás del mensaje de cada problema.',
  }),
  'allow-unused': {
    nothing: (check) => ({
      message: `${quote(check)} inesperado en allow; se esperaba una comprobación que encuentre algo aquí`,
      note: 'Quite la entrada: lo que aceptaba ya no está. Si se queda, ocultará el próximo problema de su clase.',
    }),
    block: (check) => ({
      message: `Bloque inesperado de ${quote(check)} en allow; se esperaba uno en el que esa comprobación encuentre algo`,
      note: 'Su bloque cambió o tiene otro identificador: mire el problema otra vez y corríjalo, o escriba aquí su bloque.',
    }),
  },
  'date-future': {
    change: (key, date, today) => ({
      message: `${key} ${quote(date)} inesperado; se esperaba un día hasta hoy, ${today}`,
      note: 'Corrija la fecha: se diría hoy a quien lee que algo cambió en un día que aún no llega.',
    }),
    scheduled: (date, today) => ({
      message: `date ${quote(date)} inesperado; se esperaba un día hasta hoy, ${today}, para un texto público: hasta entonces esta edición no está en el sitio`,
      note: 'Déjelo si el texto ha de aparecer ese día: lo publica la primera construcción de ese día o posterior, y `facing build --future` lo muestra antes.',
    }),
    far: (date, today) => ({
      message: `date ${quote(date)} inesperado; se esperaba un día dentro de un año desde hoy, ${today}: hasta entonces esta edición no está en el sitio`,
      note: 'Corrija el año si es un desliz; si no, déjelo: el texto se publica con la primera construcción de ese día o posterior.',
    }),
  },
  'front-matter-fence': {
    opening: (line) => ({
      message: `${quote(line)} inesperado; se esperaba \`---\` solo en la primera línea`,
      note: 'La cabecera es YAML entre dos líneas que solo tienen `---`, sin espacios.',
    }),
    open: () => ({
      message: 'Falta el segundo `---`; se esperaba uno en una línea propia donde termina la cabecera',
      note: 'Cierre la cabecera con una línea que solo tenga `---`; debajo va el texto.',
    }),
    closing: (line) => ({
      message: `${quote(line)} inesperado; se esperaba \`---\` solo en la línea que cierra la cabecera`,
      note: 'Deje en esta línea tres guiones y nada más, ni espacios.',
    }),
  },
  'front-matter-missing': {
    empty: () => ({
      message: 'Archivo vacío inesperado; se esperaba `---` en la primera línea',
      note: 'Escriba aquí la edición, desde una línea `---` con title, description, slug y date debajo, o borre el archivo.',
    }),
    blank: () => ({
      message: 'Línea en blanco inesperada; se esperaba `---` en la primera línea',
      note: 'Quite lo que hay antes de `---`; si no hay cabecera, empiece con `---`, las claves y `---`.',
    }),
    absent: () => ({
      message: 'Falta la cabecera; se esperaba `---` en la primera línea',
      note: 'Empiece el archivo con una línea `---`, después YAML (title, description, slug, date…) y una línea `---`.',
    }),
  },
  'front-matter-too-large': (bytes, limit) => ({
    message: `${Math.ceil(bytes / 1024)} KiB de cabecera inesperados; se esperaban ${limit / 1024} KiB como mucho`,
    note: 'Acórtela; si lo que entró es el texto, el `---` que la cierra está demasiado abajo.',
  }),
  'key-duplicate': (key, line) => ({
    message: `Segundo ${quote(key)} inesperado; se esperaba uno solo: ya está en la línea ${line}`,
    note: 'Conserve uno de los dos y quite el otro.',
  }),
  'key-missing': (key, expected) => ({
    message: `Falta ${key}; se esperaba ${expects[expected]}`,
    note: `Añada ${quote(`${key.split('.').at(-1)}: …`)}.${key === 'description' ? ' Mientras una redacción se muda, `key-missing: warning` bajo `checks:` en site.yml deja que valgan las primeras palabras del texto.' : ''}`,
  }),
  'key-unknown': {
    found: (key, meant, known) => ({
      message: `Clave ${quote(key)} inesperada; se esperaba ${meant ? quote(meant) : 'una clave que exista aquí'}`,
      note: meant
        ? `Escriba ${quote(meant)} o quite la clave.`
        : known.length === 0
          ? 'Escriba la clave con a–z, 0–9 y guiones.'
          : `Quite la clave; existen ${known.join(', ')}.`,
    }),
    onPage: (key) => ({
      message: `Clave ${quote(key)} inesperada en una página; solo se esperaba en artículos: las páginas no llevan créditos`,
      note: 'Quite la clave. Un texto con autores o con original es un artículo: mueva su carpeta a `articles/`.',
    }),
  },
  'letter-undrawn': (letters, key) => ({
    message: `Letras inesperadas ${quote(letters)} en ${key}; se esperaban otras que la tarjeta social pueda mostrar`,
    note: 'Las redes que muestran el artículo dibujan marcos en su lugar: escriba letras latinas, griegas o cirílicas (una transcripción), o acéptelo con `allow: [{check: letter-undrawn, reason: …}]`. La página sí las muestra.',
  }),
  'locale-mismatch': (locale, language) => ({
    message: `Variante ${quote(locale)} inesperada; se esperaba una de la lengua del archivo, ${quote(language)}`,
    note: `Escriba una que empiece por ${quote(language)} o quite la clave locale: entonces vale la del sitio.`,
  }),
  'markup-unexpected': (marked, plain) => ({
    message: `Markdown ${quote(marked)} inesperado; se esperaba ${quote(plain)}: el texto se muestra tal como se escribe`,
    note: 'Escriba solo las palabras: títulos, descripciones, textos alternativos y nombres no llevan énfasis ni enlaces. Pueden llevarlos los pies de foto, créditos, biografías, avisos y correcciones.',
  }),
  'slug-duplicate': {
    found: (slug, file) => ({
      message: `Slug ${quote(slug)} inesperado; se esperaba uno que no tenga otra edición de esta lengua: lo tiene ${file}`,
      note: 'Dé otro slug a una de las dos; si su dirección era pública, conserve el antiguo en `aliases`.',
    }),
    other: 'El primero con este slug.',
  },
  'updated-before-date': {
    found: (updated, date) => ({
      message: `updated ${quote(updated)} inesperado; se esperaba un día desde ${quote(date)}, cuando se publicó`,
      note: 'Corrija una de las dos fechas o quite `updated` si desde entonces no cambió nada.',
    }),
    other: 'El día de la publicación.',
  },
  'value-cut': (lost) => ({
    message: `Comentario ${quote(lost)} inesperado; se esperaba texto: YAML omite lo que sigue a \`#\``,
    note: 'Ponga todo el valor entre comillas; un comentario querido lleva un espacio tras `#`.',
  }),
  'value-unexpected': (key, found, expected, { isUnquoted, meant }) => ({
    message: found
      ? `${key ? `${key} ` : ''}${quote(found)} inesperado; se esperaba ${expects[expected]}`
      : `Falta el valor de ${key}; se esperaba ${expects[expected]}`,
    note: !found
      ? 'Escriba el valor detrás de los dos puntos, o quite la clave si no es obligatoria.'
      : isUnquoted
        ? 'Ponga el valor entre comillas si es un texto.'
        : meant.length > 1
          ? `Escriba ${meant.map(quote).join(' o ')}: no se sabe cuál de los números es el mes.`
          : meant[0]
            ? `Escriba, por ejemplo, ${quote(meant[0])}.`
            : 'Corrija el valor; la página de esta comprobación tiene ejemplos.',
  }),
}
