export const home = {
  'home.title': 'Where administration and AI meet',
  'home.lead':
    'Authorities in Mecklenburg-Vorpommern post here what they would like to solve with artificial intelligence. People who develop AI answer with a proposal that nobody else reads before the deadline.',
  'home.browse': 'See the challenges',
  'home.howItWorks': 'How it works',
  'home.figures': 'The platform today',
  'home.figure.challenges': 'Open challenges',
  'home.figure.providers': 'Verified providers',
  'home.figure.research': 'Verified research centres',
  'home.figure.authorities': 'Verified authorities',

  'home.entries': 'Where would you like to start?',
  'home.entry.authority.title': 'I work for an authority',
  'home.entry.authority.text':
    'Describe where the shoe pinches. The platform leads you through the questions and shows who fits.',
  'home.entry.authority.next': 'Create an account and join your authority',
  'home.entry.developer.title': 'I develop AI or do research on it',
  'home.entry.developer.text':
    'Find tasks that fit what you can do. Your proposal stays sealed until the opening.',
  'home.entry.developer.next': 'See open challenges',
  'home.entry.citizen.title': 'I live here and want a say',
  'home.entry.citizen.text':
    'Read without an account where authorities would like to try AI. Vote, ask and say what worries you, under a pseudonym.',
  'home.entry.citizen.next': 'See consultations',

  'home.map.title': 'Where solutions are wanted',
  'home.map.text': 'Open challenges by district. What concerns the whole state counts everywhere.',
  'home.map.label': 'Open challenges by district',
  'home.map.count': '{count} open',

  'home.ways.title': 'Seven ways, one beginning',
  'home.ways.lead':
    'In 2023 the state government named seven ways of working together. This is what the platform can do of them already.',
  'home.way.today': 'Usable today',
  'home.way.partly': 'Partly usable',
  'home.way.planned': 'Planned',
  'home.way.innovation.title': 'Support for innovation',
  'home.way.innovation.text': 'Authorities post challenges, developers answer. Funding calls will follow.',
  'home.way.data.title': 'Exchange of data',
  'home.way.data.text': 'Every challenge says which data exist. Exchange by agreement will follow.',
  'home.way.money.title': 'Financial support',
  'home.way.money.text': 'Applications, grants and payments are to find their place here.',
  'home.way.openness.title': 'Transparency and responsibility',
  'home.way.openness.text':
    'Who asks, and until when, is public. Every step is recorded so that tampering shows. The AI register says which AI authorities use.',
  'home.way.ethics.title': 'Ethics and data protection',
  'home.way.ethics.text':
    'Every challenge says whether personal data are involved and where the AI may run. Templates for assessments will follow.',
  'home.way.pilots.title': 'Pilot projects',
  'home.way.pilots.text':
    'Find partners, submit sealed pilot proposals, and follow what pilot projects measure and what comes of them.',
  'home.way.citizens.title': 'Participation of citizens',
  'home.way.citizens.text':
    'Authorities ask, you vote and add statements of your own. In the end it says in public what became of it.',

  'home.promises.title': 'Five promises',
  'home.promises.lead': 'Rules that live in the technology, not on paper. There is a test for each.',
  'home.promise.late.title': 'Nothing late gets in',
  'home.promise.late.text': 'One clock is valid for all. What arrives after the deadline does not count.',
  'home.promise.sealed.title': 'Nothing sealed gets out',
  'home.promise.sealed.text':
    'Until the opening nobody outside the team itself reads a proposal. Not even the platform’s staff.',
  'home.promise.pair.title': 'Nobody decides in their own cause',
  'home.promise.pair.text':
    'Whoever writes does not approve. Whoever stands on both sides does not read. Opening takes two persons.',
  'home.promise.kept.title': 'Nothing disappears',
  'home.promise.kept.text': 'Every step leaves a trace. If somebody alters it in secret, the check shows it.',
  'home.promise.clear.title': 'Everybody knows where they stand',
  'home.promise.clear.text': 'Whose turn is it, until when and why? Every page says so, in clear words.',

  'home.examples.title': 'What the state already has',
  'home.examples.lead': 'The state government named these examples to the parliament.',
  'home.example.bridges.place': 'State office for road construction and traffic',
  'home.example.bridges.title': 'Finding cracks in bridges',
  'home.example.bridges.text':
    'Together with an AI company it is being tried whether AI can find cracks in drone images of bridges. It gives hints, the inspector takes a look.',
  'home.example.forms.place': 'State office for road construction and traffic',
  'home.example.forms.title': 'Handling applications with a few clicks',
  'home.example.forms.text':
    'The “Application Manager” reads permit forms, takes over the details and makes out permits and further documents.',
  'home.example.centre.place': 'Centre for artificial intelligence',
  'home.example.centre.title': 'Science meets business',
  'home.example.centre.text': 'On this platform science and business work together.',
  'home.example.centre.link': 'ki-mv.de',
  'home.example.health.place': 'BioCon Valley GmbH',
  'home.example.health.title': 'AI in diagnosis',
  'home.example.health.text':
    'The EU project CAIDX brings providers of AI and health institutions together, to help medical staff with the introduction.',
  'home.example.health.link': 'CAIDX at Interreg Baltic Sea Region',
  'home.example.hubs.place': 'Mecklenburg-Vorpommern',
  'home.example.hubs.title': 'Digital innovation centres',
  'home.example.hubs.text':
    'They laid the ground for working together with businesses in the state that develop AI or work with it.',
  'home.examples.source':
    'Source: state parliament of Mecklenburg-Vorpommern, printed paper 8/2578, answer of the state government to a minor interpellation (September 2023). The bodies named are not thereby members of this platform.',
  'home.next.title': 'Ending next',
  'home.next.all': 'All challenges',
} as const
