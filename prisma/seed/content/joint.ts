/** An authority that was asked to stand behind another one's challenge; days count from the first start. */
export type DemoPartner = {
  challenge: string
  organisation: string
  invitedBy: string
  invitedDay: number
  confirmed?: { by: string; day: number }
}

export const PARTNERS: DemoPartner[] = [
  {
    challenge: 'floods',
    organisation: 'seenwinkel',
    invitedBy: 'districtClerk',
    invitedDay: -20,
    confirmed: { by: 'loneClerk', day: -16 },
  },
  {
    challenge: 'childcare',
    organisation: 'kuestenland',
    invitedBy: 'cityClerk',
    invitedDay: -6,
    confirmed: { by: 'districtHead', day: -3 },
  },
  { challenge: 'childcare', organisation: 'seenwinkel', invitedBy: 'cityClerk', invitedDay: -2 },
]

/** Another authority that has the problem of a published challenge too. */
export type DemoShared = { challenge: string; organisation: string; by: string; day: number; note: string }

export const SHARED: DemoShared[] = [
  {
    challenge: 'bridges',
    organisation: 'kuestenland',
    by: 'districtClerk',
    day: -12,
    note: 'Der Landkreis prüft 63 eigene Brücken. Wir haben Aufnahmen von neun davon.',
  },
  {
    challenge: 'bridges',
    organisation: 'fischhagen',
    by: 'cityClerk',
    day: -4,
    note: 'Bei uns geht es um zwei Klappbrücken am Hafen, an denen Salz den Beton angreift.',
  },
  {
    challenge: 'housing',
    organisation: 'fischhagen',
    by: 'cityHead',
    day: -1,
    note: 'Auch bei uns fehlt in zwei von drei Anträgen mindestens ein Nachweis.',
  },
]
