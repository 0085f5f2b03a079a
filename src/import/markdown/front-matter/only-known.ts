type Unsure<T> = { [Key in keyof T]: T[Key] | undefined }

/** What of a thing is known: without what is undefined or an empty list. */
export function onlyKnown<T extends object>(thing: Unsure<T>): T {
  const known = Object.entries(thing).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(known) as T
}
