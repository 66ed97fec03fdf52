import type { Person } from '../../support/person'
import { t, word } from './words'

/** Founds an organisation through the page. @returns the path of its page */
export async function found(
  person: Person,
  { kind, name, city }: { kind: 'authority' | 'company'; name: string; city: string },
): Promise<string> {
  await person.open('/organisationen/neu')
  await person.tick(word(`kind.${kind}`))
  await person.fill({ [t('profiles.field.name')]: name, [t('profiles.field.city')]: city })
  await person.press(t('profiles.new.submit'), t('profiles.toast.founded'))
  return person.path
}

/** Fills in what matching goes by. */
export async function fillProfile(person: Person, organisation: string): Promise<void> {
  await person.open(`${organisation}/bearbeiten`)
  await person.fill({
    [t('profiles.field.summary')]: 'Wir lesen gescannte Formulare mit künstlicher Intelligenz aus.',
    [t('profiles.field.description')]:
      'Unsere Software erkennt Handschrift auf Anträgen und übergibt die Felder an das Fachverfahren.',
    [t('profiles.field.availableFrom')]: '2026-01-01',
  })
  await person.tick(
    word('capability.computerVision'),
    word('technique.documentExtraction'),
    word('domain.generalServices'),
    word('licenceModel.openSource'),
    word('hostingLocation.germany'),
  )
  await person.field(t('profiles.field.readinessMax')).selectOption('7')
  await person.check('organisation: profile being written')
  await person.press(t('shell.save'), t('profiles.toast.saved'))
}

/** Staff verifies an organisation from the list of what waits. */
export async function verify(staff: Person, name: string, reason: string): Promise<void> {
  await staff.visit('/verwaltung', `administration: ${name} waits`)
  await staff.follow(name, t('review.organisation.title', { name }))
  await staff.fill({ [t('review.decision.reason')]: reason })
  await staff.check(`administration: review of ${name}`)
  await staff.press(t('review.organisation.verify'), t('review.toast.verify'))
}

/** Somebody asks to join; a member who may decide takes them in as an editor. */
export async function join(newcomer: Person, owner: Person, organisation: string): Promise<void> {
  await newcomer.open(organisation)
  await newcomer.follow(t('profiles.action.join'), t('profiles.join.submit'))
  await newcomer.fill({ [t('profiles.join.note')]: 'Ich arbeite im Bürgerbüro.' })
  await newcomer.check('organisation: request to join')
  await newcomer.press(t('profiles.join.submit'), t('profiles.toast.joinRequested'))
  await owner.visit(`${organisation}/mitglieder`, 'organisation: members with a request')
  await owner.press(t('profiles.join.accept'), t('profiles.toast.accept'))
}
