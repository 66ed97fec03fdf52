import { z } from 'zod'
import { defineTemplate, link } from './template'

const DAY_MS = 24 * 3_600_000
const change = link.extend({ changeId: z.string() })

/** To the mailbox that is known. Token purpose: `emailChangeOld`, about the change. */
export const accountEmailChangeOld = defineTemplate('requested', change, ({ changeId }) => ({
  token: { purpose: 'emailChangeOld', subjectId: changeId, ttlMs: DAY_MS },
  de: {
    subject: 'Soll Ihr Konto eine neue E-Mail-Adresse bekommen?',
    paragraphs: [
      'für Ihr Konto bei Brückenschlag soll eine andere E-Mail-Adresse gelten. Dafür brauchen wir ein Ja aus diesem Postfach und eines aus dem neuen, beide innerhalb von 24 Stunden.',
      'Waren Sie es nicht? Dann öffnen Sie den Link und lehnen Sie ab. Wählen Sie danach ein neues Passwort.',
    ],
    action: 'Zustimmen oder ablehnen',
    why: 'Sie erhalten diese Nachricht, weil in Ihrem Konto eine neue Adresse eingegeben wurde.',
  },
  en: {
    subject: 'Should your account get a new e-mail address?',
    paragraphs: [
      'Another e-mail address should hold for your account at Brückenschlag. We need a yes from this mailbox and one from the new one, both within 24 hours.',
      'It was not you? Then open the link and refuse. Choose a new password afterwards.',
    ],
    action: 'Agree or refuse',
    why: 'You receive this message because a new address was entered in your account.',
  },
}))

/** To the mailbox that is to be the account's. Token purpose: `emailChangeNew`, about the change. */
export const accountEmailChangeNew = defineTemplate(
  'requested',
  change.extend({ email: z.email() }),
  ({ changeId, email }) => ({
    token: { purpose: 'emailChangeNew', subjectId: changeId, ttlMs: DAY_MS },
    recipient: email,
    de: {
      subject: 'Gehört diese E-Mail-Adresse zu Ihrem Konto?',
      paragraphs: [
        'jemand möchte diese Adresse für ein Konto bei Brückenschlag verwenden. Dafür brauchen wir ein Ja aus diesem Postfach und eines aus dem bisherigen, beide innerhalb von 24 Stunden.',
        'Haben Sie das nicht veranlasst? Dann müssen Sie nichts tun, oder Sie lehnen hinter dem Link ab.',
      ],
      action: 'Zustimmen oder ablehnen',
      why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse für sein Konto eingegeben hat.',
    },
    en: {
      subject: 'Does this e-mail address belong to your account?',
      paragraphs: [
        'Somebody would like to use this address for an account at Brückenschlag. We need a yes from this mailbox and one from the present one, both within 24 hours.',
        'You did not ask for that? Then there is nothing to do, or you refuse behind the link.',
      ],
      action: 'Agree or refuse',
      why: 'You receive this message because somebody entered your address for their account.',
    },
  }),
)

/** To the owner of an address that somebody wanted for another account: only they learn of the account. */
export const accountAddressWanted = defineTemplate('security', link, () => ({
  de: {
    subject: 'Sie haben bereits ein Konto mit dieser Adresse',
    paragraphs: [
      'jemand wollte Ihre Adresse für ein anderes Konto bei Brückenschlag verwenden. Sie haben aber schon eines damit; es wurde nichts geändert.',
      'Waren Sie es selbst? Eine Adresse gehört immer zu einem Konto. Geben Sie zuerst Ihrem alten Konto eine andere Adresse. Sonst müssen Sie nichts tun.',
    ],
    action: 'Anmelden',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse für ein anderes Konto eingegeben hat.',
  },
  en: {
    subject: 'You already have an account with this address',
    paragraphs: [
      'Somebody wanted to use your address for another account at Brückenschlag. You already have one with it; nothing was changed.',
      'Was it you? An address always belongs to one account. First give your old account another address. Otherwise there is nothing to do.',
    ],
    action: 'Log in',
    why: 'You receive this message because somebody entered your address for another account.',
  },
}))

/** To both mailboxes, after the change. */
export const accountEmailChanged = defineTemplate('security', link, () => ({
  de: {
    subject: 'Ihr Konto hat eine neue E-Mail-Adresse',
    paragraphs: [
      'die E-Mail-Adresse Ihres Kontos bei Brückenschlag wurde geändert. Beide Postfächer haben zugestimmt. Alle Sitzungen sind beendet: Bitte melden Sie sich mit der neuen Adresse an.',
      'Waren Sie es nicht? Dann schreiben Sie uns bitte gleich über „Rückmeldung“.',
    ],
    action: 'Anmelden',
    why: 'Sie erhalten diese Nachricht, weil sich die Adresse Ihres Kontos geändert hat.',
  },
  en: {
    subject: 'Your account has a new e-mail address',
    paragraphs: [
      'The e-mail address of your account at Brückenschlag was changed. Both mailboxes agreed. All sessions have ended: please log in with the new address.',
      'It was not you? Then please write to us by “Feedback” right away.',
    ],
    action: 'Log in',
    why: 'You receive this message because the address of your account has changed.',
  },
}))
