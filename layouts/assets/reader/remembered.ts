/// <reference lib="dom" />

/** What is remembered under a name, once it has the value that is given; storage may be forbidden or full: then it is nothing. */
export function remembered(area: () => Storage, name: string, value?: string): string | undefined {
  try {
    if (value !== undefined) area().setItem(name, value)
    return area().getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** The name of the language that was chosen last. */
export const LAST_LANGUAGE = 'facing-language'
