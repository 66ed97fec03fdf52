import { z } from 'zod'
import { defineTemplate, link } from './template'

/** To a person whose account was closed by the platform's team. */
export const accountDisabled = defineTemplate(
  'security',
  link.extend({ reason: z.string() }),
  ({ reason }) => ({
    de: {
      subject: 'Ihr Konto wurde gesperrt',
      paragraphs: [
        'Ihr Konto bei Brückenschlag wurde gesperrt. Sie können sich nicht mehr anmelden. Es wurde nichts gelöscht.',
        `Grund: ${reason}`,
        'Halten Sie das für falsch? Dann schreiben Sie uns bitte.',
      ],
      action: 'Rückmeldung geben',
      why: 'Sie erhalten diese Nachricht, weil Ihr Konto gesperrt wurde.',
    },
    en: {
      subject: 'Your account was disabled',
      paragraphs: [
        'Your account at Brückenschlag was disabled. You cannot log in any more. Nothing was deleted.',
        `Reason: ${reason}`,
        'Do you think this is wrong? Then please write to us.',
      ],
      action: 'Give feedback',
      why: 'You receive this message because your account was disabled.',
    },
  }),
)

/** To a person whose account was opened again. */
export const accountEnabled = defineTemplate(
  'security',
  link.extend({ reason: z.string() }),
  ({ reason }) => ({
    de: {
      subject: 'Ihr Konto ist wieder offen',
      paragraphs: [
        'Ihr Konto bei Brückenschlag ist wieder offen. Sie können sich anmelden wie vorher.',
        `Grund: ${reason}`,
      ],
      action: 'Anmelden',
      why: 'Sie erhalten diese Nachricht, weil Ihr Konto wieder offen ist.',
    },
    en: {
      subject: 'Your account is open again',
      paragraphs: [
        'Your account at Brückenschlag is open again. You can log in as before.',
        `Reason: ${reason}`,
      ],
      action: 'Log in',
      why: 'You receive this message because your account is open again.',
    },
  }),
)
