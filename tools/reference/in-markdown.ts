/** A text of the tool as Markdown: options and what stands in brackets as code, `<` as it is. */
export const inMarkdown = (text: string): string =>
  text.replace(
    /(`[^`]*`)|(\[[^\]]*\]|\{[^}]*\}|(?<=^|[\s(])--?[a-z-]*(?=[\s,.;:)]|$))|</g,
    (mark, code: string | undefined, shown: string | undefined) => code ?? (shown ? `\`${shown}\`` : `\\${mark}`),
  )
