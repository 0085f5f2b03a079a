import * as z from 'zod'
import type { Language } from '../../../model.ts'

/** What the program of `--machine` is asked, as JSON. */
export interface MachineRequest {
  version: 1
  from: Language
  to: Language
  /** Markdown without the marks of items, headings, quotations and notes. */
  blocks: readonly { id: string; text: string }[]
  /** What terms are to be called. */
  glossary: readonly Record<Language, string>[]
}

/** What it answers; `name`: by which people know it. Blocks that it leaves out are not translated. */
export const machineAnswer = z.object({
  version: z.literal(1),
  name: z.string().trim().min(1).max(80),
  blocks: z.array(z.object({ id: z.string(), text: z.string() })),
})

export type MachineAnswer = z.infer<typeof machineAnswer>
