/** One edition or two, the source first. */
export const editionsOf = <Each>({ source, translation }: { source: Each; translation: Each | undefined }): Each[] =>
  translation ? [source, translation] : [source]
