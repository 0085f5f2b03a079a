/** A value without the parts of file names that change with their content: `photo.0123456789-2.jpg` → `photo-2.jpg`. */
export const withoutKeys = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replace(/\.[0-9a-f]{10}(?=-\d+\.|\.)/g, ''))
