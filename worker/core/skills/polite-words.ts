const EDGE_BEFORE = String.raw`(?<!\p{L})`
const EDGE_AFTER = String.raw`(?!\p{L})`
const words = (list: string): RegExp => new RegExp(`${EDGE_BEFORE}(?:${list})${EDGE_AFTER}`, 'iu')

/** What people say to be polite, in the desk's languages. */
export const THANKS = words(
  'thank|thanks|thx|ty|cheers|danke|dank|vielen dank|merci|bedankt|dankjewel|dank je|gracias|grazie|obrigad[oa]|valeu|dzięk\\p{L}*|dziek\\p{L}*',
)
export const BYE = words(
  'bye|goodbye|see you|tschüss|tschüs|tschau|ciao ciao|auf wiedersehen|tot ziens|doei|doeg|au revoir|bonne journée|bonne soirée|adiós|adios|hasta luego|arrivederci|adeus|até logo|até breve|tchau|do widzenia|na razie|do zobaczenia',
)
export const HELLO = words(
  'hi|hello|hey|hiya|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:tag|morgen|abend)|hoi|goede(?:morgen|middag|navond)|goedendag|bonjour|bonsoir|salut|coucou|hola|buenos días|buenas|ciao|buongiorno|buonasera|salve|olá|ola|oi|bom dia|boa tarde|boa noite|cześć|czesc|dzień dobry|dzien dobry|witam|hej',
)
