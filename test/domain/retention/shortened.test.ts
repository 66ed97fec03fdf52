import { expect, it } from 'vitest'
import { retentionFrom, retentionText, shortened } from '~/domain/retention/retention'

const usual = retentionFrom({})

it('names what would be kept for a shorter time', () => {
  expect(shortened(usual, usual)).toEqual([])
  expect(shortened(usual, { ...usual, mailLog: usual.mailLog + 1 })).toEqual([])
  expect(shortened(usual, { ...usual, mailLog: 30, warning: 7, account: 3650 })).toEqual([
    'warning',
    'mailLog',
  ])
})

it('says in one text what somebody has agreed to: another value is another text', () => {
  expect(retentionText(usual)).toContain('mailLog=180')
  expect(retentionText({ ...usual, mailLog: 179 })).not.toBe(retentionText(usual))
})
