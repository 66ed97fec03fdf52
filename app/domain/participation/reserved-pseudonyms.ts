/**
 * What no pseudonym may hold: it would speak for an office, for the platform or for its moderation. Written as
 * people write it; compared by the key, so that look-alikes are found too.
 */
export const RESERVED_PARTS: readonly string[] = [
  ...['Ministerium', 'Ministerin', 'Minister', 'Ministerpräsident', 'Staatskanzlei', 'Staatssekretär'],
  ...['Landesregierung', 'Bundesregierung', 'Landkreis', 'Landrat', 'Landrätin', 'Landesamt', 'Bundesamt'],
  ...[
    'Bürgermeister',
    'Bürgermeisterin',
    'Stadtverwaltung',
    'Gemeindeverwaltung',
    'Kreisverwaltung',
    'Rathaus',
  ],
  ...[
    'Behörde',
    'Verwaltung',
    'Gesundheitsamt',
    'Ordnungsamt',
    'Jugendamt',
    'Bauamt',
    'Polizei',
    'Staatsanwalt',
  ],
  ...['Amtsgericht', 'Landgericht', 'Landtag', 'Bundestag', 'Datenschutzbeauftragte', 'Bürgerbeauftragte'],
  ...[
    'Moderation',
    'Moderator',
    'Administrator',
    'Administration',
    'Redaktion',
    'Brückenschlag',
    'Plattform',
  ],
  ...['Ministry', 'Government', 'Authority', 'Official', 'Police', 'Support', 'Webmaster', 'Postmaster'],
  ...['Gelöschtes Konto', 'Deleted account'],
]

/** What no pseudonym may be as a whole word: within others these letters are harmless. */
export const RESERVED_WORDS: readonly string[] = [
  ...['Amt', 'Admin', 'Mod', 'Team', 'System', 'Root', 'Gast', 'Guest', 'Anonym', 'Anonymous', 'Ich', 'Sie'],
]
