/** Text with links and foreign runs, for sentences such as the note on the original. */
export type Inline =
  | string
  | {
      text: string
      href?: string
      /** Of the text, where it is not the page's. */
      lang?: string
      /** Of what the link leads to, where it is not the page's. */
      hreflang?: string
      emphasis?: 'strong' | 'cite' | 'em'
      /** ISO date of a text that names a day. */
      time?: string
      rel?: string
    }
