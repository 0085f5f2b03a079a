import type { Check } from '../../model.ts'
import { authorMissing } from './author-missing.ts'
import { bioUnknown } from './bio-unknown.ts'
import { creditInBody } from './credit-in-body.ts'
import { disclaimerUnknown } from './disclaimer-unknown.ts'
import { licenceUnstated } from './licence-unstated.ts'
import { licenseMissing } from './license-missing.ts'
import { methodUnexpected } from './method-unexpected.ts'
import { originalDateOrder } from './original-date-order.ts'
import { originalDuplicate } from './original-duplicate.ts'
import { originalHostMismatch } from './original-host-mismatch.ts'
import { originalIncomplete } from './original-incomplete.ts'
import { originalMissing } from './original-missing.ts'
import { originalUrlGeneric } from './original-url-generic.ts'
import { originalUrlTracking } from './original-url-tracking.ts'
import { originalUrlUnexpected } from './original-url-unexpected.ts'
import { outletUnknown } from './outlet-unknown.ts'
import { permissionMissing } from './permission-missing.ts'
import { personDuplicate } from './person-duplicate.ts'
import { personUnknown } from './person-unknown.ts'
import { photoAltMissing } from './photo-alt-missing.ts'
import { photoCreditMissing } from './photo-credit-missing.ts'
import { recordUntranslated } from './record-untranslated.ts'
import { topicUnknown } from './topic-unknown.ts'
import { translationDateOrder } from './translation-date-order.ts'
import { translatorMissing } from './translator-missing.ts'
import { translatorUnexpected } from './translator-unexpected.ts'

/** The checks of the group `attribution`. */
export const attributionChecks: Check[] = [
  authorMissing,
  bioUnknown,
  creditInBody,
  disclaimerUnknown,
  licenceUnstated,
  licenseMissing,
  methodUnexpected,
  originalDateOrder,
  originalDuplicate,
  originalHostMismatch,
  originalIncomplete,
  originalMissing,
  originalUrlGeneric,
  originalUrlTracking,
  originalUrlUnexpected,
  outletUnknown,
  permissionMissing,
  personDuplicate,
  personUnknown,
  photoAltMissing,
  photoCreditMissing,
  recordUntranslated,
  topicUnknown,
  translationDateOrder,
  translatorMissing,
  translatorUnexpected,
]
