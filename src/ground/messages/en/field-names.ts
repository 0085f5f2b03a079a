import type { FieldId } from '../../model/is-field.ts'

/** What people call the texts that stand beside the body. */
export const FIELD_NAMES: Record<FieldId, string> = {
  'fm-title': 'the title',
  'fm-description': 'the description',
  'fm-alt': 'the photo’s alternative text',
  'fm-caption': 'the photo’s caption',
}
