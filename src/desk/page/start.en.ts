import { deskBegin } from '../../ground/messages/en/desk-begin.ts'
import { deskDetails } from '../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../ground/messages/en/desk-rows.ts'
import { start } from './start.tsx'

start({ language: 'en', page: deskPage, begin: deskBegin, details: deskDetails, rows: deskRows })
