import { describe, expect, it } from 'vitest'
import { CHANNEL_FREQUENCIES, CHOSEN_KINDS } from '~/domain/notification/kinds'
import { PreferencesForm } from '~/features/account/components/preferences-form'
import { preferencesSchema } from '~/features/account/schema-notices'
import { answerTo, BOTH, buttonsOf, fieldOf, hiddenFields, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, values } from '../ui/markup'

const PREFERENCES = CHOSEN_KINDS.map((kind) => ({ kind, mail: 'weekly' as const, app: 'none' as const }))
const { t } = wordsIn('de')

describe('the wishes for notices', () => {
  it.each(BOTH)('say of each kind what it is and what one may miss (%s)', (locale) => {
    const words = wordsIn(locale)
    const text = textOf(show(<PreferencesForm preferences={PREFERENCES} answer={undefined} />, locale))
    for (const kind of CHOSEN_KINDS) {
      expect(text).toContain(words.t(`notificationKind.${kind}`))
      expect(text).toContain(words.t(`notificationKind.${kind}.missing`))
    }
  })

  it('start with what holds now, each under the name of its channel', () => {
    const html = show(<PreferencesForm preferences={PREFERENCES} answer={undefined} />)
    for (const kind of CHOSEN_KINDS) {
      expect(fieldOf(html, `${kind}Mail`)).toMatchObject({
        label: t('notices.settings.mail'),
        value: 'weekly',
      })
      expect(fieldOf(html, `${kind}App`)).toMatchObject({ label: t('notices.settings.app'), value: 'none' })
    }
    expect(hiddenFields(html)).toMatchObject({ intent: 'save' })
    expect(buttonsOf(html)).toEqual([t('shell.save')])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('offer on each channel what it can do', () => {
    const html = show(<PreferencesForm preferences={PREFERENCES.slice(0, 1)} answer={undefined} />)
    const offered = [...html.matchAll(/<select.*?<\/select>/gs)].map(([select]) => values(select, 'value'))
    expect(offered).toEqual([CHANNEL_FREQUENCIES.mail, CHANNEL_FREQUENCIES.app])
  })

  it('ask only about the kinds that concern the person, each with an anchor to lead to', () => {
    const [tasks] = PREFERENCES.filter(({ kind }) => kind === 'tasks')
    const html = show(<PreferencesForm preferences={tasks ? [tasks] : []} answer={undefined} />)
    expect(html).toContain('<section id="tasks">')
    expect(textOf(html)).not.toContain(t('notificationKind.operation'))
    expect(() => fieldOf(html, 'operationMail')).toThrow()
  })

  it('keep the other choices when one of them is refused', () => {
    const answer = answerTo(preferencesSchema, { intent: 'save', tasksMail: 'hourly', tasksApp: 'atOnce' })
    const html = show(<PreferencesForm preferences={PREFERENCES} answer={answer} />)
    expect(fieldOf(html, 'tasksMail').isInvalid).toBe(true)
    expect(fieldOf(html, 'tasksApp')).toMatchObject({ isInvalid: false, value: 'atOnce' })
  })
})
