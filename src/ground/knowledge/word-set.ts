/** The words of a list that are parted by spaces and line ends. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
