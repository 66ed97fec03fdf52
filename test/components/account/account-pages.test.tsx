import { expect, it } from 'vitest'
import { ACCOUNT_PAGES } from '~/features/account/account-pages'
import { AccountFrame } from '~/features/account/components/account-frame'
import { path } from '~/paths'
import { show } from '../show'

it.each(ACCOUNT_PAGES)('the page $page stands beside all others, marked as the present one', ({ page }) => {
  const html = show(
    <AccountFrame current={page} title="Titel">
      <p>Inhalt</p>
    </AccountFrame>,
  )
  for (const other of ACCOUNT_PAGES) expect(html).toContain(`href="${path('de', other.page)}"`)
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
})

it('the settings of notices, the log of mails and the own data are among them', () => {
  const names = ACCOUNT_PAGES.map(({ page }) => page)
  expect(names).toEqual(expect.arrayContaining(['notificationSettings', 'deliveries', 'myData']))
})
