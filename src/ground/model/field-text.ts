import type { PairedEdition } from './article.ts'
import type { FieldId } from './is-field.ts'

/** A text beside the body; undefined where front matter does not state it. */
export function fieldText({ frontMatter }: Pick<PairedEdition, 'frontMatter'>, id: FieldId): string | undefined {
  const { title, description, photo } = frontMatter
  return { 'fm-title': title, 'fm-description': description, 'fm-alt': photo?.alt, 'fm-caption': photo?.caption }[id]
}
