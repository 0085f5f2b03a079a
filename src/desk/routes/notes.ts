import * as z from 'zod'
import type { NotesEdit } from '../api/edits.ts'
import type { RowNote } from '../api/rows.ts'
import { editNotes } from '../notes/edit-notes.ts'
import { ofArticle, type Route, route } from '../route.ts'

const note: z.ZodType<RowNote> = z.strictObject({ by: z.string(), date: z.string(), text: z.string() })

const edit: z.ZodType<NotesEdit> = z.union([
  z.strictObject({ block: z.string(), by: z.string().max(200), text: z.string().max(5000) }),
  z.strictObject({ block: z.string(), remove: z.union([z.int().min(0), note]) }),
])

/** What people write to each other about an article. */
export const NOTES_ROUTES: readonly Route[] = [
  route({ method: 'PUT', path: 'articles/:key/notes', body: edit, answer: ofArticle(editNotes) }),
]
