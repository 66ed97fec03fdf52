import { defineTemplate, link } from './template'

const HOUR_MS = 3_600_000

/** After sign-up: the link confirms the address. Token purpose: `confirmEmail`. */
export const accountConfirmEmail = defineTemplate(link, () => ({
  token: { purpose: 'confirmEmail', ttlMs: 24 * HOUR_MS },
  de: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    paragraphs: [
      'mit dieser Adresse wurde ein Konto bei Brückenschlag angelegt.',
      'Der Link gilt 24 Stunden. Danach können Sie sich anmelden. Haben Sie kein Konto angelegt? Dann müssen Sie nichts tun.',
    ],
    action: 'E-Mail-Adresse bestätigen',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihre Adresse bei der Registrierung angegeben hat.',
  },
  en: {
    subject: 'Please confirm your e-mail address',
    paragraphs: [
      'An account at Brückenschlag was created with this address.',
      'The link is valid for 24 hours. After that step you can log in. You did not create an account? Then there is nothing to do.',
    ],
    action: 'Confirm e-mail address',
    why: 'You receive this message because somebody entered your address when signing up.',
  },
}))

/** Sign-up with an address that has an account: only its owner learns of it. */
export const accountExists = defineTemplate(link, () => ({
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
