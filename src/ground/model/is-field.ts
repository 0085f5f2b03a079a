/** What stands beside the body and is recorded with it, by the ids that it goes by as blocks do, in their order. */
export const FIELDS = ['fm-title', 'fm-description', 'fm-alt', 'fm-caption'] as const
export type FieldId = (typeof FIELDS)[number]

/** Where in front matter they stand. */
export const FIELD_PATHS: Readonly<Record<FieldId, readonly string[]>> = {
  'fm-title': ['title'],
  'fm-description': ['description'],
  'fm-alt': ['photo', 'alt'],
  'fm-caption': ['photo', 'caption'],
}

/** Whether an id is that of a text beside the body: no block of a page has it. */
export const isField = (id: string): id is FieldId => (FIELDS as readonly string[]).includes(id)
