import type { Standard } from './standard'

/**
 * A flat table for the "Marktplatz der KI-Möglichkeiten" and any other register. No list of its fields has been
 * published: these names are ours, and whoever takes the file in there assigns them once.
 */
// biome-ignore format: one line a field
export const MAKI: Standard = {
  file: 'maki.json',
  format: 'brueckenschlag.register.maki',
  version: '',
  labels: 'de',
  fields: [
    { name: 'Kennung', from: ['id'], reading: 'text' },
    { name: 'Adresse', from: ['url'], reading: 'text' },
    { name: 'Bezeichnung', from: ['name'], reading: 'text' },
    { name: 'Kurzbeschreibung', from: ['summary'], reading: 'text' },
    { name: 'Behörde', from: ['authority'], reading: 'text' },
    { name: 'Verwaltungsebene', gap: 'notCollected' },
    { name: 'Kontakt', from: ['contact'], reading: 'text' },
    { name: 'Webseite', from: ['website'], reading: 'text' },
    { name: 'Entwicklungsstand', from: ['phase'], reading: 'labels' },
    { name: 'Beginn', from: ['beginMonth'], reading: 'text' },
    { name: 'Ende', from: ['endMonth'], reading: 'text' },
    { name: 'Aufgabenbereich', from: ['domain'], reading: 'labels' },
    { name: 'Fähigkeiten', from: ['capabilities'], reading: 'labels' },
    { name: 'Technik', from: ['techniques'], reading: 'labels' },
    { name: 'Region', from: ['districts'], reading: 'labels' },
    { name: 'Ziel', from: ['goal'], reading: 'text' },
    { name: 'Betroffene', from: ['affected'], reading: 'text' },
    { name: 'Menschliche Aufsicht', from: ['humanOversight'], reading: 'text' },
    { name: 'Risiken', from: ['risks'], reading: 'text' },
    { name: 'Klasse nach KI-Verordnung (vorläufig)', from: ['aiActClass'], reading: 'labels' },
    { name: 'Rechtsgrundlage', from: ['legalBasis'], reading: 'text' },
    { name: 'Verwendete Daten', from: ['sourceData'], reading: 'text' },
    { name: 'Personenbezogene Daten', from: ['personalData'], reading: 'text' },
    { name: 'Verfahren und Modelle', from: ['methods'], reading: 'text' },
    { name: 'Anbieter', from: ['providerName'], reading: 'text' },
    { name: 'Anbieter Ort', from: ['providerPlace'], reading: 'text' },
    { name: 'Anbieter Land', from: ['providerCountry'], reading: 'labels' },
    { name: 'Betrieb im Land', from: ['hostingCountry'], reading: 'labels' },
    { name: 'Lizenzmodell', from: ['licenceModel'], reading: 'labels' },
    { name: 'Lizenz', from: ['licence'], reading: 'text' },
    { name: 'Quellcode', from: ['sourceCode'], reading: 'text' },
    { name: 'Beschaffung', from: ['procurementKind'], reading: 'labels' },
    { name: 'Kosten im Jahr', from: ['costClass'], reading: 'labels' },
    { name: 'Nachnutzungspotenzial', gap: 'notCollected' },
    { name: 'Kooperationswünsche', gap: 'notCollected' },
    { name: 'Fassung', from: ['version'], reading: 'text' },
    { name: 'Veröffentlicht', from: ['publishedAt'], reading: 'day' },
    { name: 'Zuletzt bestätigt', from: ['confirmedAt'], reading: 'day' },
  ],
}
