import { z } from 'zod'
import { defineTemplate, instantText, link } from './template'

const NOT_YOU_DE =
  'Waren Sie es nicht? Dann wählen Sie bitte gleich ein neues Passwort, beenden Sie alle Sitzungen und schreiben Sie uns.'
const NOT_YOU_EN =
  'It was not you? Then please choose a new password right away, end all sessions and write to us.'

/** To the owner, after one-time codes have been set up. */
export const accountSecondFactorOn = defineTemplate('security', link, () => ({
  de: {
    subject: 'Ihr zweiter Faktor ist eingerichtet',
    paragraphs: [
      'für Ihr Konto bei Brückenschlag werden ab jetzt Einmalcodes verlangt. Bitte bewahren Sie die Wiederherstellungscodes gut auf.',
      NOT_YOU_DE,
    ],
    action: 'Zu Ihrem zweiten Faktor',
    why: 'Sie erhalten diese Nachricht, weil sich geändert hat, wie Sie sich anmelden.',
  },
  en: {
    subject: 'Your second factor is set up',
    paragraphs: [
      'From now on, one-time codes are asked for at your account at Brückenschlag. Please keep your recovery codes safe.',
      NOT_YOU_EN,
    ],
    action: 'Go to your second factor',
    why: 'You receive this message because the way you log in has changed.',
  },
}))

/** To the owner, after one-time codes have been switched off. */
export const accountSecondFactorOff = defineTemplate('security', link, () => ({
  de: {
    subject: 'Ihr zweiter Faktor ist ausgeschaltet',
    paragraphs: ['für Ihr Konto bei Brückenschlag reicht ab jetzt das Passwort allein.', NOT_YOU_DE],
    action: 'Zu Ihrem zweiten Faktor',
    why: 'Sie erhalten diese Nachricht, weil sich geändert hat, wie Sie sich anmelden.',
  },
  en: {
    subject: 'Your second factor is switched off',
    paragraphs: ['From now on, the password alone opens your account at Brückenschlag.', NOT_YOU_EN],
    action: 'Go to your second factor',
    why: 'You receive this message because the way you log in has changed.',
  },
}))

/** To the owner: the old recovery codes have ended. */
export const accountRecoveryCodesRenewed = defineTemplate('security', link, () => ({
  de: {
    subject: 'Sie haben neue Wiederherstellungscodes',
    paragraphs: [
      'für Ihr Konto bei Brückenschlag wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.',
      NOT_YOU_DE,
    ],
    action: 'Zu Ihrem zweiten Faktor',
    why: 'Sie erhalten diese Nachricht, weil sich geändert hat, wie Sie sich anmelden.',
  },
  en: {
    subject: 'You have new recovery codes',
    paragraphs: [
      'New recovery codes were made for your account at Brückenschlag. The old ones are void.',
      NOT_YOU_EN,
    ],
    action: 'Go to your second factor',
    why: 'You receive this message because the way you log in has changed.',
  },
}))

/** To the owner, whenever a recovery code was used. */
export const accountRecoveryCodeUsed = defineTemplate(
  'security',
  link.extend({ left: z.number().int().min(0) }),
  ({ left }) => ({
    de: {
      subject: 'Ein Wiederherstellungscode wurde benutzt',
      paragraphs: [
        `an Ihrem Konto bei Brückenschlag wurde ein Wiederherstellungscode benutzt. Jetzt sind noch ${left} übrig. Sie können jederzeit neue erstellen.`,
        NOT_YOU_DE,
      ],
      action: 'Zu Ihrem zweiten Faktor',
      why: 'Sie erhalten diese Nachricht, weil mit einem Wiederherstellungscode bestätigt wurde, dass Sie es sind.',
    },
    en: {
      subject: 'A recovery code was used',
      paragraphs: [
        `A recovery code was used at your account at Brückenschlag. Codes left: ${left}. You can make new ones at any time.`,
        NOT_YOU_EN,
      ],
      action: 'Go to your second factor',
      why: 'You receive this message because a recovery code was given in your name.',
    },
  }),
)

/** To the owner: somebody knows the password and guesses codes. */
export const accountCodesGuessed = defineTemplate('security', link, () => ({
  de: {
    subject: 'Jemand probiert Codes für Ihr Konto',
    paragraphs: [
      'an Ihrem Konto bei Brückenschlag wurde das richtige Passwort eingegeben, danach aber mehrmals ein falscher Code. Wir lassen jetzt eine Weile keine Codes mehr zu.',
      'Waren Sie es selbst? Dann prüfen Sie, ob die Uhr Ihres Geräts richtig geht. Waren Sie es nicht? Dann kennt jemand Ihr Passwort: Bitte wählen Sie gleich ein neues.',
    ],
    action: 'Neues Passwort wählen',
    why: 'Sie erhalten diese Nachricht, weil jemand Ihr Passwort kennt und am Code gescheitert ist.',
  },
  en: {
    subject: 'Somebody is trying codes for your account',
    paragraphs: [
      'The right password was entered at your account at Brückenschlag, but then a wrong code several times. We take no codes for a while now.',
      'Was it you? Then check whether the clock of your device is right. It was not you? Then somebody knows your password: please choose a new one right away.',
    ],
    action: 'Choose a new password',
    why: 'You receive this message because somebody knows your password and failed at the code.',
  },
}))

/** To the owner, after a log-in from a device that was not there before. */
export const accountNewDevice = defineTemplate(
  'security',
  link.extend({ device: z.string(), at: z.iso.datetime() }),
  ({ device, at }) => ({
    de: {
      subject: 'Anmeldung mit einem neuen Gerät',
      paragraphs: [
        `an Ihrem Konto bei Brückenschlag hat sich jemand mit einem Gerät oder aus einem Netz angemeldet, das wir noch nicht kennen: ${device || 'unbekanntes Gerät'}, ${instantText('de', at)}.`,
        'Waren Sie es? Dann müssen Sie nichts tun.',
        NOT_YOU_DE,
      ],
      action: 'Ihre Sitzungen ansehen',
      why: 'Sie erhalten diese Nachricht, weil sich jemand mit einem neuen Gerät an Ihrem Konto angemeldet hat.',
    },
    en: {
      subject: 'Log-in with a new device',
      paragraphs: [
        `Somebody logged in to your account at Brückenschlag with a device or from a network that we do not know yet: ${device || 'unknown device'}, ${instantText('en', at)}.`,
        'Was it you? Then there is nothing to do.',
        NOT_YOU_EN,
      ],
      action: 'See your sessions',
      why: 'You receive this message because somebody logged in to your account with a new device.',
    },
  }),
)
