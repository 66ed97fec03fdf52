import type { PlatformRole } from '~/domain/permission/matrix'

export type DemoPerson = {
  key: string
  displayName: string
  platformRole?: PlatformRole
  /** named at the start of the server: one account a role */
  title?: string
}

/** Everybody in the demonstration; all of them are made up. Addresses are `<key>@demo.example`. */
export const PEOPLE: DemoPerson[] = [
  { key: 'districtClerk', displayName: 'Lasse Thoms', title: 'Behörde, schreibt' },
  { key: 'districtHead', displayName: 'Ines Krull', title: 'Behörde, gibt frei und öffnet' },
  { key: 'clerk', displayName: 'Svea Lindner' },
  { key: 'approver', displayName: 'Hauke Reimers' },
  { key: 'newcomer', displayName: 'Tom Albrecht', title: 'Behörde, liest mit' },
  { key: 'loneClerk', displayName: 'Birte Sommer', title: 'Behörde mit einer Person' },
  { key: 'founder', displayName: 'Mira Petersen', title: 'Anbieter, Inhaberin' },
  { key: 'developer', displayName: 'Ole Hansen', title: 'Anbieter, Bearbeitung' },
  { key: 'researcher', displayName: 'Dr. Aylin Kaya', title: 'Forschungseinrichtung' },
  { key: 'citizen', displayName: 'Nachtfalter 42', title: 'Bürgerin, Pseudonym' },
  { key: 'staff', displayName: 'Jonas Wendt', platformRole: 'staff', title: 'Plattform-Team' },
  { key: 'moderator', displayName: 'Ruth Ahlers', platformRole: 'moderator', title: 'Moderation' },
  { key: 'administrator', displayName: 'Frida Noll', platformRole: 'administrator', title: 'Administration' },
  { key: 'cityClerk', displayName: 'Marek Nowak', title: 'Behörde, verwaltet Mitglieder' },
  { key: 'cityHead', displayName: 'Gesa Drews' },
  { key: 'formOwner', displayName: 'Henning Voss' },
  { key: 'languageOwner', displayName: 'Paula Stern' },
  { key: 'freelancer', displayName: 'Jette Brandt' },
  { key: 'applicant', displayName: 'Deniz Arslan' },
]
