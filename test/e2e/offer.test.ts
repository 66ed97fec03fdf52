import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createCertificate } from '../factories/offer'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t, word } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function memberOf(organisationId: string, javaScript: boolean): Promise<Person> {
  const user = await createUser()
  await addMember(user.id, organisationId, 'editor')
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const meterOf = async (person: Person) => Number(await person.page.locator('progress').getAttribute('value'))

async function addProduct(person: Person) {
  await person.follow(t('offer.add.product'), t('offer.product.spdx'))
  await person.fill({ [t('offer.product.name')]: 'Verwaltungsverfahrensassistenzsystem' })
  await person.tick(word('licenceModel.openSource'), word('hostingLocation.germany'))
  await person.field(t('offer.product.readiness')).selectOption('8')
  await person.press(t('shell.save'), t('offer.error.licenceMissing'))
  await person.check('offer: product without its licence (422)')
  await person.fill({ [t('offer.product.spdx')]: 'eupl-1.2' })
  await person.press(t('shell.save'), t('offer.toast.saved'))
  await person.sees(t('offer.fact.licence', { spdx: 'EUPL-1.2' }))
}

async function addReference(person: Person) {
  await person.follow(t('offer.add.reference'), t('offer.reference.client'))
  await person.fill({
    [t('offer.reference.title')]: 'Posteingang mit Handschrift',
    [t('offer.reference.client')]: 'Amt Seenwinkel',
    [t('offer.reference.fromYear')]: '2024',
  })
  await person.check('offer: reference being written')
  await person.press(t('shell.save'), t('offer.toast.saved'))
}

async function addCertificate(person: Person) {
  await person.follow(t('offer.add.certificate'), t('offer.certificate.body'))
  await person.fill({
    [t('offer.certificate.name')]: 'ISO/IEC 27001',
    [t('offer.certificate.body')]: 'Prüfstelle Nord',
    [t('offer.certificate.scope')]: 'Rechenzentrum Rostock',
    [t('offer.certificate.validFrom')]: '2025-01-01',
    [t('offer.certificate.validUntil')]: '2025-12-31',
  })
  await person.check('offer: certificate being written')
  await person.press(t('shell.save'), t('offer.toast.saved'))
}

describe.each([true, false])('an organisation shows what it has (JavaScript: %s)', (javaScript) => {
  it('adds a product, a reference and a certificate, sees the profile fill and looks at it as others do', async () => {
    const { id } = await createOrganisation({
      state: 'unverified',
      name: 'Küstenverwaltungsmodernisierung eG',
    })
    const person = await memberOf(id, javaScript)
    const page = `/organisationen/${id}`
    await person.visit(page, 'organisation: little is there yet')
    const before = await meterOf(person)
    await person.sees(t('offer.invite.title'))
    await addProduct(person)
    await addReference(person)
    await addCertificate(person)
    await person.check('offer: one of each, the certificate expired')
    await person.open(page)
    expect(await meterOf(person)).toBe(before + 29)
    expect(await person.page.getByText(t('offer.invite.title')).count()).toBe(0)
    await person.sees('Abgelaufen, galt bis 31. Dezember 2025')
    await person.sees(t('offer.proof.ownStatement'))

    await person.follow(t('completeness.label.techniques'), t('profiles.field.techniques'))
    expect(new URL(person.page.url()).hash).toBe('#profile-techniques')
    expect(await person.page.locator('#profile-techniques').isVisible()).toBe(true)
    expect(await person.page.getByLabel(t('profiles.field.ags')).count()).toBe(0)

    await person.open(page)
    await person.follow(t('preview.action'), t('preview.bar'))
    await person.check('organisation: preview before it is public')
    expect(await person.page.locator('progress').count()).toBe(0)
    await person.sees('Verwaltungsverfahrensassistenzsystem')

    const stranger = await sitDown({ javaScript })
    expect(await stranger.open(page)).toBe(404)
    await db.organisation.update({ where: { id }, data: { state: 'verified' } })
    expect(await stranger.visit(page, 'organisation: with all it offers')).toBe(200)
    await stranger.sees('Abgelaufen, galt bis 31. Dezember 2025')
    await stranger.visit(`/en/organisations/${id}`, 'organisation: with all it offers, English')
  })

  it('removes what no longer holds, and shows both texts where two write at once', async () => {
    const { id } = await createOrganisation()
    const [paper] = [await createCertificate(id, { validUntil: '2027-06-30' })]
    const person = await memberOf(id, javaScript)
    await person.open(`/organisationen/${id}/zertifikate/${paper.id}`)
    await db.certificate.update({
      where: { id: paper.id },
      data: { scope: 'Fassung der Kollegin', version: 2 },
    })
    await person.fill({ [t('offer.certificate.scope')]: 'Meine Fassung' })
    await person.press(t('shell.save'), t('offer.stale.title'))
    await person.sees('Fassung der Kollegin')
    expect(await person.field(t('offer.certificate.scope')).inputValue()).toBe('Meine Fassung')
    await person.check('offer: saved by somebody else meanwhile (409)')
    await person.press(t('shell.save'), t('offer.toast.saved'))
    await person.page.locator('summary', { hasText: t('offer.remove') }).click()
    await person.check('offer: about to be removed')
    await person.press(t('offer.removeNow'), t('offer.toast.removed'))
    await person.sees(t('offer.none.certificate'))
  })
})
