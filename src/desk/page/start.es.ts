import { deskBegin } from '../../ground/messages/es/desk-begin.ts'
import { deskDetails } from '../../ground/messages/es/desk-details.ts'
import { deskPage } from '../../ground/messages/es/desk-page.ts'
import { deskRows } from '../../ground/messages/es/desk-rows.ts'
import { start } from './start.tsx'

start({ language: 'es', page: deskPage, begin: deskBegin, details: deskDetails, rows: deskRows })
