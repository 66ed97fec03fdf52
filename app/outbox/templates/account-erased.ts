import { z } from 'zod'
import { defineTemplate, link } from './template'

/** The last mail to an address: the account is shut, everything personal is erased now. */
export const accountErased = defineTemplate(
  'legal',
  link.extend({ isForInactivity: z.boolean() }),
  ({ isForInactivity }) => ({
    de: {
      subject: 'Ihr Konto ist geschlossen, Ihre Daten werden gelöscht',
      paragraphs: [
        isForInactivity
          ? 'Ihr Konto bei Brückenschlag wurde lange nicht genutzt. Wie angekündigt ist es jetzt geschlossen.'
          : 'Ihr Konto bei Brückenschlag ist geschlossen, wie Sie es gewünscht haben.',
        'Wir löschen jetzt Ihren Namen, diese Adresse und alles andere, was zu Ihrer Person gehört. Was Organisationen als ihren Vorgang behalten, trägt statt Ihres Namens „Gelöschtes Konto“.',
        'Dies ist die letzte Nachricht an diese Adresse. Waren Sie das nicht? Dann schreiben Sie bitte sofort an den Betreiber.',
      ],
      action: 'Wie wir mit Daten umgehen',
      why: 'Sie erhalten diese Nachricht, weil zu dieser Adresse ein Konto gehört hat.',
    },
    en: {
      subject: 'Your account is closed, your data are being erased',
      paragraphs: [
        isForInactivity
          ? 'Your account at Brückenschlag was not used for a long time. As announced it is closed now.'
          : 'Your account at Brückenschlag is closed, as you wished.',
        'We are now erasing your name, this address and everything else that belongs to your person. What organisations keep as their record bears “Deleted account” instead of your name.',
        'This is the last message to this address. It was not you? Then please write to the operator at once.',
      ],
      action: 'How we treat data',
      why: 'You receive this message because an account belonged to this address.',
    },
  }),
)

/** Before an unused account is erased: how to keep it. */
export const accountUnused = defineTemplate('security', link.extend({ days: z.number() }), ({ days }) => ({
  de: {
    subject: 'Ihr Konto wird bald gelöscht, weil Sie es nicht nutzen',
    paragraphs: [
      'Sie haben Ihr Konto bei Brückenschlag lange nicht genutzt.',
      `Möchten Sie es behalten? Dann melden Sie sich in den nächsten ${days} Tagen einmal an. Sonst löschen wir es danach mit allem, was zu Ihrer Person gehört.`,
    ],
    action: 'Anmelden und Konto behalten',
    why: 'Sie erhalten diese Nachricht, weil zu dieser Adresse ein Konto gehört.',
  },
  en: {
    subject: 'Your account will soon be erased because you do not use it',
    paragraphs: [
      'You have not used your account at Brückenschlag for a long time.',
      `You want to keep it? Then log in once within the next ${days} days. Otherwise we will erase it with everything that belongs to your person.`,
    ],
    action: 'Log in and keep the account',
    why: 'You receive this message because an account belongs to this address.',
  },
}))

/** To members, or to staff: an unused account cannot be erased, because an organisation hangs on it. */
export const ownerUnused = defineTemplate(
  'organisations',
  link.extend({ organisation: z.string() }),
  ({ organisation }) => ({
    de: {
      subject: `„${organisation}“ braucht eine erreichbare Inhaberin oder einen Inhaber`,
      paragraphs: [
        `Das einzige Konto mit der Rolle „Inhaber“ in „${organisation}“ wird seit Langem nicht genutzt.`,
        'Bitte klären Sie, wer die Organisation künftig vertritt. Solange das offen ist, löschen wir das Konto nicht.',
      ],
      action: 'Organisation ansehen',
      why: 'Sie erhalten diese Nachricht, weil Sie zu dieser Organisation gehören oder die Plattform betreuen.',
    },
    en: {
      subject: `“${organisation}” needs an owner who can be reached`,
      paragraphs: [
        `The only account with the role “owner” in “${organisation}” has not been used for a long time.`,
        'Please settle who represents the organisation from now on. Until then we do not erase the account.',
      ],
      action: 'See the organisation',
      why: 'You receive this message because you belong to this organisation or look after the platform.',
    },
  }),
)
