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
  const challenge = clerk.path.replace('/bearbeiten/need', '')
  await fillSteps(clerk, {}, true)
  await clerk.check('challenge: all steps complete')
  await clerk.press(t('challengeManage.submit'), t('challenge.toast.submit'))
  return challenge
}

const STEPS = {
  need: { [t('challengeForm.problem')]: 'Jeden Monat tippen wir tausend Formulare ab.' },
  goal: {
    [t('challengeForm.desiredOutcome')]: 'Die Felder stehen ohne Abtippen im Fachverfahren.',
    [t('challengeForm.successCriteria.criterion')]: 'Richtig gelesene Felder',
    [t('challengeForm.successCriteria.target')]: 'mindestens 98 %',
  },
  data: { [t('challengeForm.dataSituation')]: 'Es gibt 5.000 geschwärzte Formulare.' },
  matching: {},
  dates: {
    [t('challengeForm.deadline')]: DEADLINE,
    [t('challengeForm.contactName')]: 'Ada Amtfrau',
    [t('challengeForm.contactEmail')]: 'ada@amt.example',
  },
  english: {},
}
const TICKED: Partial<Record<string, string[]>> = {
  data: [word('personalData.anonymised')],
  matching: [
    word('domain.generalServices'),
    word('capability.computerVision'),
    word('technique.documentExtraction'),
  ],
}

/** What somebody does in a step beside filling its fields. */
type More = Partial<Record<string, (clerk: Person) => Promise<void>>>

/**
 * Goes through all steps from the first on, each saved on its own. Ends in the overview.
 * @param more for a competition its own step, between the dates and the English text; and `attachments`
 * @param areLookedAt the steps that every challenge has are looked at in the main journey
 */
export async function fillSteps(clerk: Person, more: More = {}, areLookedAt = false): Promise<void> {
  const steps = stepsWith(Object.keys(more))
  // Beside these: whether it is already there, the attachments, the overview.
  const count = steps.length + 3
  const goal = steps.findIndex(([name]) => name === 'goal')
  for (const [index, [step, values]] of steps.entries()) {
    await clerk.fill(values)
    await clerk.tick(...(TICKED[step] ?? []))
    await more[step]?.(clerk)
    if (areLookedAt || more[step]) await clerk.check(`challenge: step ${step}`)
    // The word that it is saved still stands from the step before: the next step is what to wait for.
    const number = index + (index > goal ? 3 : 2)
    await clerk.press(t('posting.save'), t('posting.position', { number, count }))
    if (step === 'goal')
      await sayWhyNew(clerk, t('posting.position', { number: number + 1, count }), areLookedAt)
  }
  await more['attachments']?.(clerk)
  await clerk.follow(t('attachment.next'), t('posting.done'))
}

/** Looks for what there is already, and says why this is needed all the same. */
async function sayWhyNew(clerk: Person, next: string, isLookedAt: boolean): Promise<void> {
  if (isLookedAt) await clerk.check('challenge: is it already there')
  await clerk.fill({ [t('similarForm.whyNew')]: 'Für unsere Formulare gibt es noch nichts.' })
  await clerk.press(t('similar.save'), next)
}

/** The steps in their order. The deadline of a competition is written with its phases. */
function stepsWith(more: readonly string[]): [string, Record<string, string>][] {
  const steps = Object.entries<Record<string, string>>(STEPS)
  if (!more.includes('competition')) return steps
  return steps.flatMap(([step, values]): [string, Record<string, string>][] => {
    if (step !== 'dates') return [[step, values]]
    const { [t('challengeForm.deadline')]: _deadline, ...dates } = values
    return [
      [step, dates],
      ['competition', {}],
    ]
  })
}

/** A second person of the authority approves it. */
export async function approveChallenge(second: Person, challenge: string): Promise<void> {
  await second.visit(`${challenge}/verwalten`, 'challenge: waits for approval')
  await second.press(t('challengeManage.approve'), t('challenge.toast.approve'))
}
