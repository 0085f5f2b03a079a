/** A change of a text: of each pair the first stretch becomes the second. Throws where it is not there. */
export const swap =
  (...pairs: readonly (readonly [from: string, to: string])[]) =>
  (text: string): string =>
    pairs.reduce((changed, [from, to]) => {
      if (!changed.includes(from)) throw new Error(`The text has no ${JSON.stringify(from)}`)
      return changed.replace(from, () => to)
    }, text)
