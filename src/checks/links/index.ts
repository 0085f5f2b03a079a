import type { Check } from '../../model.ts'
import { footnoteDuplicate } from './footnote-duplicate.ts'
import { footnoteTyped } from './footnote-typed.ts'
import { footnoteUndefined } from './footnote-undefined.ts'
import { footnoteUnused } from './footnote-unused.ts'
import { fragmentBroken } from './fragment-broken.ts'
import { imageAltMissing } from './image-alt-missing.ts'
import { imageFileMissing } from './image-file-missing.ts'
import { imageFormatUnexpected } from './image-format-unexpected.ts'
import { imageOutside } from './image-outside.ts'
import { imageRemote } from './image-remote.ts'
import { linkBroken } from './link-broken.ts'
import { linkDraft } from './link-draft.ts'
import { linkEmpty } from './link-empty.ts'
import { linkLanguageMismatch } from './link-language-mismatch.ts'
import { linkLocal } from './link-local.ts'
import { linkTextMissing } from './link-text-missing.ts'
import { linkTracking } from './link-tracking.ts'
import { linkUnsafe } from './link-unsafe.ts'
import { mailAddressUnexpected } from './mail-address-unexpected.ts'
import { photoFileMissing } from './photo-file-missing.ts'
import { photoOutside } from './photo-outside.ts'
import { photoRemote } from './photo-remote.ts'
import { referenceUndefined } from './reference-undefined.ts'

/** The checks of the group `links`. */
export const linksChecks: Check[] = [
  footnoteDuplicate,
  footnoteTyped,
  footnoteUndefined,
  footnoteUnused,
  fragmentBroken,
  imageAltMissing,
  imageFileMissing,
  imageFormatUnexpected,
  imageOutside,
  imageRemote,
  linkBroken,
  linkDraft,
  linkEmpty,
  linkLanguageMismatch,
  linkLocal,
  linkTextMissing,
  linkTracking,
  linkUnsafe,
  mailAddressUnexpected,
  photoFileMissing,
  photoOutside,
  photoRemote,
  referenceUndefined,
]
