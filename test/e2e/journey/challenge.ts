import type { Person } from '../../support/person'
import { t, word } from './words'

export const TITLE = 'Papieranträge auslesen'

/** A day far ahead, as a date field takes it. */
const DEADLINE = '2030-03-01T12:00'

/** A clerk writes a challenge and lays it before a second person. @returns the path of its page */
export async function writeChallenge(clerk: Person): Promise<string> {
  await clerk.visit('/herausforderungen/neu', 'challenge: new')
  await clerk.fill({
    [t('challengeForm.title')]: TITLE,
    [t('challengeForm.summary')]: 'Anträge kommen auf Papier an. Wir möchten sie automatisch auslesen.',
  })
  await clerk.press(t('challengeForm.new.submit'), t('challenge.toast.created'))
  const challenge = clerk.path.replace('/bearbeiten', '')
  await clerk.fill({
    [t('challengeForm.problem')]: 'Jeden Monat tippen wir tausend Formulare ab.',
    [t('challengeForm.desiredOutcome')]: 'Die Felder stehen ohne Abtippen im Fachverfahren.',
    [t('challengeForm.successCriteria.criterion')]: 'Richtig gelesene Felder',
    [t('challengeForm.successCriteria.target')]: 'mindestens 98 %',
    [t('challengeForm.dataSituation')]: 'Es gibt 5.000 geschwärzte Formulare.',
    [t('challengeForm.deadline')]: DEADLINE,
    [t('challengeForm.contactName')]: 'Ada Amtfrau',
    [t('challengeForm.contactEmail')]: 'ada@amt.example',
  })
  await clerk.tick(
    word('personalData.anonymised'),
    word('domain.generalServices'),
    word('capability.computerVision'),
    word('technique.documentExtraction'),
  )
  await clerk.check('challenge: being written')
  await clerk.press(t('challengeForm.edit.save'), t('challenge.toast.saved'))
  await clerk.check('challenge: draft, managed by its author')
  await clerk.visit(`${challenge}/gibt-es-das-schon`, 'challenge: is it already there')
  await clerk.fill({ [t('similarForm.whyNew')]: 'Für unsere Formulare gibt es noch nichts.' })
  await clerk.press(t('similar.save'), t('similar.toast.saved'))
  await clerk.press(t('challengeManage.submit'), t('challenge.toast.submit'))
  return challenge
}

/** A second person of the authority approves it. */
export async function approveChallenge(second: Person, challenge: string): Promise<void> {
  await second.visit(`${challenge}/verwalten`, 'challenge: waits for approval')
  await second.press(t('challengeManage.approve'), t('challenge.toast.approve'))
}
