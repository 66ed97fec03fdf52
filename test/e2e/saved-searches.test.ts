import { expect, it } from 'vitest'
import { follow } from '#test/support/saved-scene'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { createUser, DEFAULT_PASSWORD } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t, word } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

it.each([true, false])(
  'from a search that finds nothing to the notice of what is new, and to its end (JavaScript: %s)',
  async (javaScript) => {
    const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
    const user = await createUser()
    const person = await sitDown({ javaScript })
    const { page } = person

    // Signed out, nothing found: what one would get, and through the log-in back to the same search.
    await person.visit('/suche?q=Seegraswiesen&art=challenge', 'search: nothing found, signed out')
    await person.follow(t('savedSearch.save'), t('account.logIn.title'))
    await person.fill({
      [t('account.field.email')]: user.email,
      [t('account.field.password')]: DEFAULT_PASSWORD,
    })
    await person.press(t('shell.account.logIn'), t('savedSearch.new.title'))
    expect(person.path).toBe('/mein-bereich/suchen/neu?q=Seegraswiesen&art=challenge')
    await person.check('saved search: new')
    expect(await person.field(t('savedSearch.form.name')).inputValue()).toContain('Seegraswiesen, ')
    await person.fill({ [t('savedSearch.form.name')]: '' })
    await person.press(t('savedSearch.save'), t('field.required'))
    await person.check('saved search: no name')
    await person.fill({ [t('savedSearch.form.name')]: 'Seegras' })
    await person.press(t('savedSearch.save'), t('savedSearch.toast.saved'))
    await person.check('saved searches: one')
    await person.visit('/suche?q=Seegraswiesen&art=challenge', 'search: nothing found, signed in')

    // Something is published, the worker works.
    const posted = {
      authorityId: authority.id,
      state: 'published',
      title: 'Seegraswiesen kartieren',
    } as const
    const { id } = await createChallenge(posted)
    await follow('challenge', id)
    expect(await tellSavedSearches()).toBe(1)
    await application().drain()
    const mail = application().mailBox.mails.find(({ to }) => to.includes(user.email))
    expect(mail?.text).toContain('„Seegraswiesen“')
    expect(mail?.text).toContain(`${application().origin}/herausforderungen/${id}`)
    await person.visit('/mitteilungen', 'notifications: something new for a search')
    await person.sees('Ihre Wörter im Text: „Seegraswiesen“')
    await page.getByRole('link', { name: 'Seegraswiesen kartieren', exact: true }).first().click()
    await page.waitForURL(new RegExp(`herausforderungen/${id}`))
    await person.open('/mein-bereich')
    await person.follow(t('savedSearch.title'), t('savedSearch.count', { count: 1, most: 50 }))
    await page
      .getByRole('link', { name: t('savedSearch.manage') })
      .first()
      .click()
    await person.sees(t('savedSearch.found.title'))
    await person.settle()
    await person.check('saved search: with news')

    // Renamed in another tab meanwhile.
    await db.savedSearch.updateMany({ data: { name: 'Seegras und Algen', version: 2 } })
    await person.fill({ [t('savedSearch.form.name')]: 'Unterwasser' })
    await person.press(t('shell.save'), t('savedSearch.stale.title'))
    await person.check('saved search: stale')
    await person.press(t('shell.save'), t('savedSearch.toast.rename'))
    await person.press(t('savedSearch.pause'), t('savedSearch.toast.pause'))
    await person.check('saved search: paused')
    await person.press(t('savedSearch.resume'), t('savedSearch.toast.resume'))
    await person.press(t('savedSearch.delete'), t('savedSearch.toast.delete'))
    await person.sees(word('savedSearch.none'))
    await person.check('saved searches: none')
  },
)
