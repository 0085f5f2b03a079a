/** Whether a text that should say what a picture shows is what a camera or a program called it: `IMG_0034.JPG`, `photo.jpg`, `DSC01234`. */
export const isFileName = (text: string): boolean =>
  /^\s*(?:\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg)|(?:IMG|DSC[FN]?|PXL|WA)[-_ ]?\d[\d_-]*)\s*$/i.test(text)
