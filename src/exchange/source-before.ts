import type { DeskRow } from '../desk/api/rows.ts'

/** The source of a row when both sides were last in step; undefined where it did not change since. */
export const sourceBefore = ({ change }: Pick<DeskRow, 'change'>): string | undefined =>
  change?.map((stretch) => (stretch.change === 'come' ? '' : stretch.text)).join('')
