import type { FIELD_NAMES as english } from '../en/field-names.ts'

/** Cómo se llaman los textos que están junto al cuerpo. */
export const FIELD_NAMES: typeof english = {
  'fm-title': 'el título',
  'fm-description': 'la descripción',
  'fm-alt': 'el texto alternativo de la foto',
  'fm-caption': 'el pie de la foto',
}
