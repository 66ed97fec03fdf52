import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createForeignChallenge, createForeignSource } from '../factories/foreign-challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const TEXT = {
  language: 'de',
  title: 'Risse an Brücken auf Bildern von Drohnen erkennen',
  summary: 'Drohnen liefern Bilder von Brücken. Gesucht wird ein Verfahren, das Risse findet.',
  problem: `Die Prüfung der Brücken dauert Wochen.\n\n${'https://sammlung.example/'.repeat(8)}`,
  techniques: ['imageAnalysis'],
}

it.each([true, false])(
  'an administrator lets a source into matching, and a provider sees what fits (JavaScript: %s)',
  async (javaScript) => {
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    await createForeignSource({ name: 'Sammlung', licence: 'CC BY 4.0', url: 'https://sammlung.example/' })
    const source = { source: 'Sammlung', sourceLicence: 'CC BY 4.0' }
    await createForeignChallenge({ ...source, ...TEXT, sourceUrl: 'https://sammlung.example/1' })
    await createForeignChallenge({ ...source, endsOn: new Date('2020-01-01'), prizeText: '$300,000' })
    await db.importRun.create({ data: { kind: 'challenges', source: 'Sammlung', finishedAt: new Date() } })
    const provider = await createOrganisation({
      summary: 'Wir finden Risse an Brücken auf Bildern von Drohnen.',
      techniques: ['imageAnalysis'],
    })
    const member = await createUser()
    await addMember(member.id, provider.id)
    await application().drain()

    const visitor = await sitDown({ javaScript })
    await visitor.visit('/herausforderungen/anderswo', 'foreign challenges: list')
    await visitor.visit('/en/challenges/elsewhere', 'foreign challenges: list, English')
    await visitor.visit('/herausforderungen/anderswo?text=gibtesnicht', 'foreign challenges: nothing found')
    const { id } = await db.foreignChallenge.findFirstOrThrow({ where: { title: TEXT.title } })
    await visitor.visit(`/herausforderungen/anderswo/${id}`, 'foreign challenge')
    await visitor.sees('CC BY 4.0')

    const matches = `/organisationen/${provider.id}/herausforderungen-anderswo`
    const seller = await enter(member)
    await seller.visit(matches, 'foreign matches: none')
    await seller.sees(t('imports.matches.none'))

    const administrator = await enter(await createUser({ platformRole: 'administrator' }))
    await administrator.visit('/verwaltung/quellen', 'sources: off')
    await administrator.page.locator('summary', { hasText: 'vergleichen' }).click()
    await administrator.press(t('imports.sources.confirm.on'), t('imports.sources.toast.on'))
    await administrator.check('sources: on')
    await application().drain()

    await seller.visit(matches, 'foreign matches')
    await seller.sees(TEXT.title)
    await administrator.page.locator('summary', { hasText: 'vergleichen' }).click()
    await administrator.press(t('imports.sources.confirm.off'), t('imports.sources.toast.off'))
    await seller.open(matches)
    await seller.sees(t('imports.matches.none'))
    expect(application().faults).toEqual([])
  },
)
