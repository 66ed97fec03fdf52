import { describe, expect, it } from 'vitest'
import { createChallenge } from '../factories/challenge'
import { addSide, BRIDGES, createPartners, followEverything } from '../factories/partner-finding'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { mailTo } from './journey/mails'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

type Side = Awaited<ReturnType<typeof addSide>>

async function sit({ user }: Side, javaScript: boolean) {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const mayNotSee = 'raum@institut.example'

describe.each([false, true])('finding a partner (JavaScript: %s)', (javaScript) => {
  it('goes from the proposal to the contact of both, by the yes of the other side', async () => {
    const { builder, researcher } = await createPartners()
    await followEverything()
    const [asking, asked] = [await sit(builder, javaScript), await sit(researcher, javaScript)]
    const list = (side: Side) => `/organisationen/${side.organisation.id}/moegliche-partner`

    await asked.visit(list(researcher), 'partners: of a research centre')
    await asked.page.getByLabel(t('finding.setting.contactIsPublic')).uncheck()
    await asked.press(t('finding.setting.save'), t('finding.setting.saved'))

    await asking.visit(list(builder), 'partners: of a provider, with what completes it')
    await asking.sees('Das bietet Institut für Bauwerke.')
    await asking.follow(t('finding.askName', { name: 'Institut für Bauwerke' }), t('introduction.new.what'))
    await asking.check('introduction: who sees what, before sending')
    await asking.press(t('introduction.new.submit'), t('shell.errorSummary'))
    await asking.check('introduction: without a message (422)')
    await asking.fill({ [t('introduction.new.field.message')]: 'Wir fliegen, Sie sehen aus dem All.' })
    await asking.press(t('introduction.new.submit'), t('introduction.toast.asked'))
    await asking.check('introduction: asked')
    const there = asking.path
    expect(await asking.page.content()).not.toContain(mayNotSee)
    await asking.open(`/organisationen/${researcher.organisation.id}`)
    expect(await asking.page.content()).not.toContain(mayNotSee)

    await mailTo(application(), researcher.user.email, '„Brückenblick“ möchte Sie kennenlernen')
    await asked.open('/meine-aufgaben')
    await asked.follow(
      t('introduction.task.answer', { asking: 'Brückenblick' }),
      t('introduction.yourContact', { name: 'Brückenblick' }),
    )
    await asked.sees('Wir fliegen, Sie sehen aus dem All.')
    await asked.check('introduction: to be answered')
    await asked.press(t('introduction.step.agree'), t('introduction.toast.agree'))
    await asked.sees('blick@brueckenblick.example')
    await asked.check('introduction: agreed, with the contacts of both')

    await asking.open(there)
    await asking.sees(mayNotSee)
    await asking.visit(list(builder), 'partners: with an introduction that stands')
    await asking.sees(t('finding.standing.agreed'))
  })

  it('lets authorities with the same problem meet, and decline', async () => {
    const { authority } = await createPartners()
    const other = await addSide({ kind: 'authority', name: 'Landkreis Nebenan' })
    const title = 'Risse an Brücken finden'
    await createChallenge({ ...BRIDGES, title, authorityId: other.organisation.id, state: 'published' })
    for (const name of ['Wohngeld schneller', 'Rede mitschreiben'])
      await createChallenge({ authorityId: other.organisation.id, title: name, state: 'published' })
    await followEverything()
    const [asking, asked] = [await sit(authority, javaScript), await sit(other, javaScript)]
    await asking.visit(
      `/organisationen/${authority.organisation.id}/moegliche-partner`,
      'partners: authorities with the same problem',
    )
    await asking.sees(t('finding.same.line', { name: 'Landkreis Nebenan' }))
    await asking.follow(t('finding.askName', { name: 'Landkreis Nebenan' }), t('introduction.new.what'))
    await asking.fill({ [t('introduction.new.field.message')]: 'Wollen wir das gemeinsam angehen?' })
    await asking.press(t('introduction.new.submit'), t('introduction.toast.asked'))
    await asked.open(asking.path)
    await asked.press(t('introduction.step.decline'), t('introduction.toast.decline'))
    await asked.check('introduction: declined')
    await asking.page.reload()
    await asking.sees(t('introduction.declinedText'))
    await asking.check('introduction: was declined')
  })
})
