import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

/** To a person with a role on the platform who has not used it for long. */
export const accountInactiveWarning = defineTemplate(
  'security',
  link.extend({ closesAt: z.iso.datetime() }),
  ({ closesAt }) => ({
    de: {
      subject: 'Ihr Konto wird bald geschlossen',
      paragraphs: [
        'Sie haben auf Brückenschlag eine besondere Rolle, waren aber lange nicht angemeldet. Solche Konten schließen wir, damit sie niemand missbraucht.',
        `Möchten Sie es behalten? Dann melden Sie sich bis zum ${instantText('de', closesAt)} Uhr einmal an. Sonst müssen Sie nichts tun.`,
      ],
      action: 'Anmelden und Konto behalten',
      why: 'Sie erhalten diese Nachricht, weil Ihr Konto eine Rolle auf der Plattform hat und lange nicht benutzt wurde.',
    },
    en: {
      subject: 'Your account will be closed soon',
      paragraphs: [
        'You have a special role at Brückenschlag but have not logged in for a long time. We close such accounts so that nobody abuses them.',
        `Do you want to keep it? Then log in once until ${instantText('en', closesAt)}. Otherwise there is nothing to do.`,
      ],
      action: 'Log in and keep the account',
      why: 'You receive this message because your account has a role on the platform and was not used for a long time.',
    },
  }),
)

/** To a person whose account has been closed for want of use. */
export const accountClosedInactive = defineTemplate(
  'security',
  link.extend({ days: z.number().int() }),
  ({ days }) => ({
    de: {
      subject: 'Ihr Konto ist geschlossen',
      paragraphs: [
        `Ihr Konto bei Brückenschlag wurde ${days} Tage nicht benutzt. Weil es eine besondere Rolle hat, ist es jetzt geschlossen. Gelöscht wurde nichts.`,
        'Brauchen Sie es wieder? Dann schreiben Sie uns: Die Administration kann es öffnen.',
      ],
      action: 'Uns schreiben',
      why: 'Sie erhalten diese Nachricht, weil Ihr Konto geschlossen wurde.',
    },
    en: {
      subject: 'Your account is closed',
      paragraphs: [
        `Your account at Brückenschlag was not used for ${days} days. As it has a special role, it is closed now. Nothing was deleted.`,
        'Do you need it again? Then write to us: the administration can open it.',
      ],
      action: 'Write to us',
      why: 'You receive this message because your account was closed.',
    },
  }),
)
