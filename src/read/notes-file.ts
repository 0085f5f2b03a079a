/** In the folder of an article, what people wrote to each other about it. It is none of what is published. */
export const NOTES_FILE = 'notes.yml'
