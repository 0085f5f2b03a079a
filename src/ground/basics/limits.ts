/** Largest text file that is read, in bytes: 512 KiB. */
export const TEXT_LIMIT = 512 * 1024
/** Largest YAML file that is read, in bytes: 128 KiB, some thousand outlets or glossary entries. */
export const YAML_LIMIT = 128 * 1024
/** Largest picture that is read, in bytes: 20 MB. */
export const PICTURE_LIMIT = 20_000_000
/** Most pixels of a picture: unpacked, it must fit in the memory of a phone. */
export const PIXEL_LIMIT = 100_000_000
/** Largest `addresses.lock` that is read, in bytes: 16 MiB, some 200,000 addresses. */
export const ADDRESSES_LIMIT = 32 * TEXT_LIMIT
/** Largest `sync.lock` that is read, in bytes: 2 MiB, both texts and their marks. */
export const LOCK_LIMIT = 4 * TEXT_LIMIT
