/** A character that is in no name of a file. */
export const NAME_END = '\0'

/**
 * Names of files as one text, each with its end: V8 reads one long text in no time, and as many short ones as a site has
 * files in longer than the disk takes to tell of some. Where no name needs more it has one byte a character.
 */
export const namesText = (names: readonly string[]): string =>
  Buffer.from(names.map((name) => name + NAME_END).join('')).toString()

/** The names again. */
export const namesOfText = (text: string): string[] => text.split(NAME_END).slice(0, -1)
