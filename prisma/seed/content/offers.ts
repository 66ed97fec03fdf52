import type { Prisma } from '#prisma/generated/client'

type Product = Omit<Prisma.ProductUncheckedCreateInput, 'id' | 'organisationId'>
type Reference = Omit<Prisma.ProjectReferenceUncheckedCreateInput, 'id' | 'organisationId'>
/** Days from the start of the demonstration; null is without end. */
type Certificate = {
  name: string
  body: string
  number?: string
  scope: string
  fromDay: number
  untilDay: number | null
}
export type DemoOffer = { products: Product[]; references: Reference[]; certificates: Certificate[] }

/** What providers of the demonstration offer, by the key of the organisation; all of it is made up. */
export const OFFERS: Readonly<Record<string, DemoOffer>> = {
  kuestenblick: {
    products: [
      {
        name: 'Risskarte',
        summary:
          'Zeigt Risse und Abplatzungen auf Drohnenbildern, misst ihre Breite und vergleicht sie mit der letzten Befliegung.',
        licenceModel: 'openSource',
        spdx: 'EUPL-1.2',
        hostingLocations: ['customer', 'germany'],
        readiness: 8,
      },
      {
        name: 'Rostblick-Modell',
        summary: 'Ein Bildmodell für Korrosion an Stahlbauteilen, mit offenen Gewichten.',
        licenceModel: 'openWeights',
        spdx: 'Apache-2.0',
        hostingLocations: ['customer'],
        readiness: 6,
      },
    ],
    references: [
      {
        title: 'Befliegung von vierzehn Straßenbrücken',
        client: 'Landkreis Küstenland (Demo)',
        summary:
          'Jede Brücke zweimal im Abstand von einem Jahr. Drei Schäden fielen früher auf als bei der Begehung.',
        fromYear: 2024,
        untilYear: 2025,
      },
    ],
    certificates: [
      {
        name: 'ISO/IEC 27001 (Demo)',
        body: 'Prüfstelle Ostsee (Demo)',
        number: 'DEMO-27001-014',
        scope: 'Entwicklung und Betrieb der Bildauswertung, Standort Rostock',
        fromDay: -700,
        untilDay: 395,
      },
      {
        name: 'Betrieb unbemannter Luftfahrzeuge (Demo)',
        body: 'Luftfahrtstelle Nord (Demo)',
        scope: 'Flüge über Bauwerken außerhalb von Menschenansammlungen',
        fromDay: -800,
        untilDay: -40,
      },
    ],
  },
  formwerk: {
    products: [
      {
        name: 'Formwerk Posteingang',
        summary:
          'Liest Formulare, Anlagen und Handschrift und übergibt geprüfte Angaben an das Fachverfahren.',
        licenceModel: 'proprietary',
        hostingLocations: ['germany', 'europeanUnion'],
        readiness: 9,
      },
    ],
    references: [
      {
        title: 'Posteingang einer Stadtverwaltung',
        client: 'Stadt Fischhagen (Demo)',
        summary: 'Rund 3.000 Vorgänge im Monat. Unsichere Felder prüft ein Mensch.',
        fromYear: 2025,
      },
    ],
    certificates: [
      {
        name: 'BSI C5 Typ 2 (Demo)',
        body: 'Prüfgesellschaft Schwerin (Demo)',
        scope: 'Cloud-Betrieb des Posteingangs in Deutschland',
        fromDay: -320,
        untilDay: 45,
      },
    ],
  },
}
