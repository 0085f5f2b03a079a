/** `14:02:11` */
export const timeNow = (): string => new Date().toTimeString().slice(0, 8)
