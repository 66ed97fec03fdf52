import { z } from 'zod'
import { defineTemplate, link } from './template'

const HOUR_MS = 3_600_000

/** After sign-up: the link confirms the address. Token purpose: `confirmEmail`. */
export const accountConfirmEmail = defineTemplate('requested', link, () => ({
  token: { purpose: 'confirmEmail', ttlMs: 24 * HOUR_MS },
  de: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    paragraphs: [
      'mit dieser Adresse wurde ein Konto bei Brückenschlag angelegt.',
      'Öffnen Sie den Link innerhalb von 24 Stunden und bestätigen Sie die Adresse. Dann sind Sie angemeldet. Haben Sie kein Konto angelegt? Dann müssen Sie nichts tun.',
    ],
    action: 'E-Mail-Adresse bestätigen',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse bei der Registrierung angegeben hat.',
  },
  en: {
    subject: 'Please confirm your e-mail address',
    paragraphs: [
      'An account at Brückenschlag was created with this address.',
      'Open the link within 24 hours and confirm the address. Then you are logged in. You did not create an account? Then there is nothing to do.',
    ],
    action: 'Confirm e-mail address',
    why: 'You receive this message because somebody entered your address when signing up.',
  },
}))

/** Sign-up with an address that has an account: only its owner learns of it. */
export const accountExists = defineTemplate('security', link, () => ({
  de: {
    subject: 'Sie haben bereits ein Konto',
    paragraphs: [
      'jemand wollte mit Ihrer Adresse ein neues Konto bei Brückenschlag anlegen. Sie haben aber schon eines; es wurde nichts geändert.',
      'Waren Sie es selbst? Dann melden Sie sich einfach an. Sonst müssen Sie nichts tun.',
    ],
    action: 'Anmelden',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse bei der Registrierung angegeben hat.',
  },
  en: {
    subject: 'You already have an account',
    paragraphs: [
      'Somebody tried to create a new account at Brückenschlag with your address. You already have one; nothing was changed.',
      'Was it you? Then simply log in. Otherwise there is nothing to do.',
    ],
    action: 'Log in',
    why: 'You receive this message because somebody entered your address when signing up.',
  },
}))

/** The link behind which a new password is chosen. Token purpose: `resetPassword`. */
export const accountResetPassword = defineTemplate('requested', link, () => ({
  token: { purpose: 'resetPassword', ttlMs: HOUR_MS },
  de: {
    subject: 'Neues Passwort wählen',
    paragraphs: [
      'jemand möchte für Ihr Konto bei Brückenschlag ein neues Passwort wählen.',
      'Der Link gilt eine Stunde. Waren Sie es nicht? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
    ],
    action: 'Neues Passwort wählen',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse unter „Passwort vergessen“ eingegeben hat.',
  },
  en: {
    subject: 'Choose a new password',
    paragraphs: [
      'Somebody would like to choose a new password for your account at Brückenschlag.',
      'The link is valid for one hour. It was not you? Then there is nothing to do: your password stays as it is.',
    ],
    action: 'Choose a new password',
    why: 'You receive this message because somebody entered your address under “Forgotten password”.',
  },
}))

/** To the owner, after the password has changed. */
export const accountPasswordChanged = defineTemplate('security', link, () => ({
  de: {
    subject: 'Ihr Passwort wurde geändert',
    paragraphs: [
      'das Passwort Ihres Kontos bei Brückenschlag wurde geändert. Alle anderen Sitzungen sind beendet.',
      'Waren Sie es nicht? Dann wählen Sie bitte gleich ein neues Passwort.',
    ],
    action: 'Neues Passwort wählen',
    why: 'Sie erhalten diese Nachricht, weil das Passwort Ihres Kontos geändert wurde.',
  },
  en: {
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account at Brückenschlag was changed. All other sessions have ended.',
      'It was not you? Then please choose a new password right away.',
    ],
    action: 'Choose a new password',
    why: 'You receive this message because the password of your account was changed.',
  },
}))

/** To a person whose role on the platform was changed. */
export const accountRoleChanged = defineTemplate(
  'security',
  link.extend({ reason: z.string() }),
  ({ reason }) => ({
    de: {
      subject: 'Ihre Rolle auf der Plattform wurde geändert',
      paragraphs: [
        'Ihre Rolle bei Brückenschlag wurde geändert. Bitte melden Sie sich neu an.',
        `Grund: ${reason}`,
      ],
      action: 'Zu Ihrem Bereich',
      why: 'Sie erhalten diese Nachricht, weil sich ändert, was Sie auf der Plattform tun können.',
    },
    en: {
      subject: 'Your role on the platform was changed',
      paragraphs: ['Your role at Brückenschlag was changed. Please log in again.', `Reason: ${reason}`],
      action: 'Go to your workspace',
      why: 'You receive this message because what you can do on the platform has changed.',
    },
  }),
)

/** To an address that has bounced, when its owner says that it works again: taking it is the proof. */
export const accountCheckAddress = defineTemplate('requested', link, () => ({
  de: {
    subject: 'Ihre E-Mail-Adresse funktioniert wieder',
    paragraphs: [
      'Sie haben uns gebeten, diese Adresse noch einmal zu prüfen. Diese E-Mail ist die Prüfung: Sie ist angekommen.',
      'Ab jetzt schicken wir Ihnen wieder Post. Was inzwischen liegen blieb, steht unter „Mitteilungen“.',
    ],
    action: 'Mitteilungen ansehen',
    why: 'Sie erhalten diese Nachricht, weil Sie um die Prüfung Ihrer Adresse gebeten haben.',
  },
  en: {
    subject: 'Your e-mail address works again',
    paragraphs: [
      'You asked us to check this address again. This mail is the check: it has arrived.',
      'From now on we send you mail again. What was left out meanwhile stands under “Notifications”.',
    ],
    action: 'See notifications',
    why: 'You receive this message because you asked to have your address checked.',
  },
}))
