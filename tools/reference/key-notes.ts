import type { Language } from '../../src/model.ts'

/** What is to be known of a key beyond its one line, by schema and key. */
export const KEY_NOTES: Readonly<Record<string, Record<Language, string>>> = {
  'front-matter aliases': {
    en: 'A text that has moved is found at its old addresses all the same: each of them leads to the new one. Write a slug alone, or a whole path of the old site, with or without its ending.',
    es: 'Un texto que se ha mudado se encuentra también en sus direcciones antiguas: cada una lleva a la nueva. Escriba solo el slug, o una ruta completa del sitio antiguo, con su terminación o sin ella.',
  },
  'front-matter permission': {
    en: 'A text that an outlet published first needs a license of its own, or this: who allowed the translation, and when. The page says it beside the credits.',
    es: 'Un texto que un medio publicó primero necesita una licencia propia, o esto: quién autorizó la traducción, y cuándo. La página lo dice junto a los créditos.',
  },
  'front-matter corrections': {
    en: 'What was wrong and what is right, with the day on which it was mended. The other edition carries a correction of the same day, and both pages show them below the text.',
    es: 'Qué estaba mal y qué es lo correcto, con el día en que se corrigió. La otra edición lleva una corrección del mismo día, y las dos páginas las muestran debajo del texto.',
  },
  'front-matter bios': {
    en: 'A bio says what somebody was when the text appeared. Below the id of the person stands what this edition says in place of the bio in the file of that person.',
    es: 'Una biografía dice qué era alguien cuando apareció el texto. Debajo del identificador de la persona va lo que esta edición dice en lugar de la biografía del archivo de esa persona.',
  },
  'front-matter allow': {
    en: 'A problem that is right as it is can be accepted: by its check, in one block or in the whole edition, always with a reason. It lapses when the block changes, and an entry that accepts nothing any more is told. What guards safety cannot be accepted.',
    es: 'Un problema que está bien así se puede aceptar: por su comprobación, en un bloque o en toda la edición, siempre con un motivo. Caduca cuando el bloque cambia, y una entrada que ya no acepta nada se dice. Lo que protege la seguridad no se puede aceptar.',
  },
  'front-matter original': {
    en: 'It decides which edition is the translation. A text that first appeared here says its language and nothing else; one that an outlet published says where, and every page credits and links it.',
    es: 'Decide qué edición es la traducción. Un texto que apareció aquí por primera vez dice su lengua y nada más; uno que publicó un medio dice dónde, y cada página lo acredita y lo enlaza.',
  },
  'site republication': {
    en: 'With `noindex` search engines leave our copy out; with `canonical` they are told of the address of the original; `both` says both, and `self` that our copy stands for itself.',
    es: 'Con `noindex` los buscadores dejan fuera nuestra copia; con `canonical` se les dice la dirección del original; `both` dice lo uno y lo otro, y `self` que nuestra copia vale por sí misma.',
  },
  'site checks': {
    en: 'Below the id of a check stands how grave it is here. What guards safety stays as it is.',
    es: 'Debajo del identificador de una comprobación va su gravedad aquí. Lo que protege la seguridad se queda como está.',
  },
}
