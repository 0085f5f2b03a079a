/** The time of a moment on this browser's clock, in both languages alike: `14:02:11` */
export const timeOf = (at: string | number): string => new Date(at).toTimeString().slice(0, 8)
