/**
 * The closed table of errors. `status` is the HTTP status, `exit` the exit code of the command line,
 * `remedy` what the reader can do in general; the message of an error names the value, the place and what was expected.
 */
export const errorTable = {
  'input-invalid': { status: 422, exit: 2, title: 'Input not valid', titleNl: 'Invoer niet geldig', remedy: 'Correct the fields named in `errors`.' },
  'address-malformed': { status: 400, exit: 2, title: 'Address cannot be read', titleNl: 'Adres kan niet worden gelezen', remedy: 'Write the address in UTF-8, each other character as % and two hexadecimal digits.' },
  'body-malformed': { status: 400, exit: 2, title: 'Body is not valid JSON', titleNl: 'Inhoud is geen geldige JSON', remedy: 'Send one JSON document; the message names the place where reading stopped.' },
  'body-too-large': { status: 413, exit: 2, title: 'Body too large', titleNl: 'Inhoud te groot', remedy: 'Send less at once; the limit stands in the message.' },
  'media-type-unsupported': { status: 415, exit: 2, title: 'Media type not supported', titleNl: 'Mediatype niet ondersteund', remedy: 'Send `Content-Type: application/json`.' },
  'not-acceptable': { status: 406, exit: 2, title: 'No acceptable representation', titleNl: 'Geen aanvaardbare weergave', remedy: 'Accept one of the media types that the message names.' },
  'id-unknown': { status: 422, exit: 2, title: 'Unknown id', titleNl: 'Onbekende id', remedy: 'Use one of the ids suggested, or look it up in the collection named.' },
  'resource-unknown': { status: 404, exit: 2, title: 'Not found', titleNl: 'Niet gevonden', remedy: 'Use one of the ids suggested, or look it up in the collection named.' },
  'personal-data': { status: 422, exit: 2, title: 'Personal data refused', titleNl: 'Persoonsgegevens geweigerd', remedy: 'Remove the citizen service number, e-mail address or telephone number from the fields named; use a reference of your own.' },
  'not-authenticated': { status: 401, exit: 77, title: 'Who asks is not known', titleNl: 'Niet bekend wie dit vraagt', remedy: 'Send `Authorization: Bearer` with a key or token that is valid here.' },
  'not-permitted': { status: 403, exit: 77, title: 'Not permitted', titleNl: 'Niet toegestaan', remedy: 'Ask whoever runs this service for a key with the role the message names, or, where it is open to everyone, to start it with ACCESS=keys; docs/access.md has the table.' },
  'keys-unreachable': { status: 503, exit: 69, title: 'Keys of the issuer cannot be read', titleNl: 'Sleutels van de uitgever niet te lezen', remedy: 'Ask again; who runs the service checks JWT_JWKS_URL.' },
  'rate-limited': { status: 429, exit: 75, title: 'Too many requests', titleNl: 'Te veel verzoeken', remedy: 'Ask again after the seconds that Retry-After names; the RateLimit headers say how many are left.' },
  'service-busy': { status: 503, exit: 75, title: 'Too much at once', titleNl: 'Te veel tegelijk', remedy: 'Ask again after the seconds that Retry-After names.' },
  'deadline-passed': { status: 504, exit: 75, title: 'The answer took too long', titleNl: 'Het antwoord duurde te lang', remedy: 'Ask with fewer steps (maxSteps), fewer candidates or a narrower goal, or raise REQUEST_DEADLINE_MS.' },
  'idempotency-conflict': { status: 422, exit: 2, title: 'Idempotency-Key already used', titleNl: 'Idempotency-Key al gebruikt', remedy: 'Send a new Idempotency-Key with each new request, and the same one only when you repeat a request unchanged.' },
  'write-repeated': { status: 409, exit: 2, title: 'Written before', titleNl: 'Al eerder geschreven', remedy: 'The write was done the first time. Read what is stored now before you write again.' },
  'key-unknown': { status: 404, exit: 2, title: 'No such key', titleNl: 'Deze sleutel is er niet', remedy: 'List the keys: `padwijzer keys list`, or GET /v1/keys.' },
  'candidate-unknown': { status: 404, exit: 2, title: 'No such candidate', titleNl: 'Deze kandidaat is er niet', remedy: 'Check the reference; a candidate is removed when it expires.' },
  'precondition-failed': { status: 412, exit: 2, title: 'Changed by somebody else', titleNl: 'Door een ander gewijzigd', remedy: 'Read it again, make your change in what you get, and send its ETag in If-Match.' },
  'precondition-required': { status: 428, exit: 2, title: 'Say which version you change', titleNl: 'Zeg welke versie u wijzigt', remedy: 'Read it first and send its ETag in If-Match, so that nobody overwrites what another wrote.' },
  'document-unreadable': { status: 422, exit: 65, title: 'Document not understood', titleNl: 'Document niet begrepen', remedy: 'Send a European Learning Model or Open Badges 3.0 credential as JSON; the message names what was found.' },
  'search-too-wide': { status: 422, exit: 2, title: 'Too many paths to weigh', titleNl: 'Te veel paden om te wegen', remedy: 'Ask with fewer steps (maxSteps), a higher least overlap, or the objective shortest or overlap.' },
  'map-too-large': { status: 422, exit: 2, title: 'Too many functions for one map', titleNl: 'Te veel functies voor één kaart', remedy: 'Ask for the map of one branch, or send the functions it is about to POST /v1/map-searches (`padwijzer map --functions`).' },
  'cohorts-busy': { status: 503, exit: 75, title: 'Too many cohorts at once', titleNl: 'Te veel cohorten tegelijk', remedy: 'Ask again when another cohort has ended; Retry-After says when to try.' },
  'route-unknown': { status: 404, exit: 2, title: 'No such address', titleNl: 'Dit adres bestaat niet', remedy: 'See /v1/openapi.json for all addresses.' },
  'method-not-allowed': { status: 405, exit: 2, title: 'Method not allowed', titleNl: 'Methode niet toegestaan', remedy: 'Use a method named in the Allow header.' },
  'not-available-yet': { status: 501, exit: 2, title: 'Not available in this version', titleNl: 'Niet beschikbaar in deze versie', remedy: 'Leave the named option out.' },
  'query-invalid': { status: 400, exit: 2, title: 'Query not valid', titleNl: 'Query niet geldig', remedy: 'Correct the query or its variables where the message says; schema.graphql has every field of GraphQL, docs/graphql.md and docs/research.md say what can be asked.' },
  'query-too-large': { status: 400, exit: 2, title: 'Query asks for too much at once', titleNl: 'Query vraagt te veel ineens', remedy: 'Ask for fewer items (`first`), fewer levels or fewer fields at once; the limit stands in the message.' },
  'query-unknown': { status: 404, exit: 2, title: 'No such stored query', titleNl: 'Deze opgeslagen query is er niet', remedy: 'Send the sha256 of a document that is stored here, or the document itself where that is allowed.' },
  'query-not-listed': { status: 403, exit: 2, title: 'Only stored queries are answered', titleNl: 'Alleen opgeslagen queries worden beantwoord', remedy: 'Ask with a document that is stored here, or have yours added.' },
  'request-cancelled': { status: 499, exit: 130, title: 'Request cancelled', titleNl: 'Verzoek afgebroken', remedy: 'Ask again.' },
  'config-invalid': { status: 500, exit: 78, title: 'Settings not valid', titleNl: 'Instellingen niet geldig', remedy: 'Correct the settings named; see .env.example.' },
  'seeds-invalid': { status: 500, exit: 65, title: 'Seed files not valid', titleNl: 'Bronbestanden niet geldig', remedy: 'Correct the places named; nothing was written.' },
  'import-invalid': { status: 422, exit: 65, title: 'Data files not valid', titleNl: 'Gegevensbestanden niet geldig', remedy: 'Correct the files or columns named; nothing was written.' },
  'id-deprecated': { status: 422, exit: 2, title: 'Id no longer in use', titleNl: 'Id niet meer in gebruik', remedy: 'Use what replaced it, or look it up in the collection named.' },
  'catalogue-empty': { status: 503, exit: 69, title: 'No catalogue loaded', titleNl: 'Geen catalogus geladen', remedy: 'Run `padwijzer load`.' },
  'catalogue-changed': { status: 503, exit: 75, title: 'The catalogue changed during the search', titleNl: 'De catalogus veranderde tijdens het zoeken', remedy: 'Ask again.' },
  'answer-of-another-version': { status: 409, exit: 65, title: 'Answer of another catalogue or rules', titleNl: 'Antwoord van een andere catalogus of andere regels', remedy: 'Load the catalogue the answer names, or use the program with its rules.' },
  'file-unreadable': { status: 400, exit: 66, title: 'File cannot be read', titleNl: 'Bestand kan niet worden gelezen', remedy: 'Check the path and the rights.' },
  'file-unwritable': { status: 500, exit: 73, title: 'File cannot be written', titleNl: 'Bestand kan niet worden geschreven', remedy: 'Check that the folder exists and that you may write there.' },
  'file-exists': { status: 500, exit: 73, title: 'The file is there already', titleNl: 'Het bestand bestaat al', remedy: 'Choose another name; `padwijzer restore --force` keeps what was there beside it.' },
  'backup-invalid': { status: 500, exit: 65, title: 'Not a whole backup', titleNl: 'Geen gave back-up', remedy: 'Use another backup: this one is damaged, incomplete or of another program. Nothing was changed.' },
  'backup-elsewhere': { status: 500, exit: 69, title: 'The server makes its own backups', titleNl: 'De server maakt zelf back-ups', remedy: 'Back up the Neo4j database with its own tools; docs/operations.md names them.' },
  'snapshot-invalid': { status: 500, exit: 65, title: 'Not a whole snapshot', titleNl: 'Geen gave momentopname', remedy: 'Use another snapshot: this one is damaged, incomplete or of another program. Nothing was changed.' },
  'catalogue-present': { status: 500, exit: 73, title: 'Another catalogue is loaded', titleNl: 'Er is een andere catalogus geladen', remedy: 'Load the snapshot into a graph without a catalogue: set GRAPH_URL to a new file or an empty database.' },
  'port-in-use': { status: 500, exit: 69, title: 'Port in use', titleNl: 'Poort is bezet', remedy: 'Set PORT to a free port, or stop the other program.' },
  'graph-locked': { status: 503, exit: 75, title: 'The graph file is in use', titleNl: 'Het graafbestand is in gebruik', remedy: 'Stop the other process, or set GRAPH_URL to another file or to a Neo4j server.' },
  'graph-file-invalid': { status: 503, exit: 65, title: 'The graph file cannot be opened', titleNl: 'Het graafbestand kan niet worden geopend', remedy: 'Point GRAPH_URL at a file made by this program, or move the damaged file away and run `padwijzer load`.' },
  'graph-unreachable': { status: 503, exit: 69, title: 'The graph database does not answer', titleNl: 'De graafdatabase antwoordt niet', remedy: 'Check that the server runs and that GRAPH_URL is right.' },
  'graph-unauthorised': { status: 503, exit: 77, title: 'The graph database refused the credentials', titleNl: 'De graafdatabase weigert de aanmelding', remedy: 'Check GRAPH_USER and GRAPH_PASSWORD.' },
  'graph-unsupported': { status: 503, exit: 69, title: 'The graph database is of an unsupported version', titleNl: 'De graafdatabase heeft een niet ondersteunde versie', remedy: 'Use Neo4j 5.26 or later of the 5 series.' },
  'graph-database-unknown': { status: 503, exit: 69, title: 'The named database does not exist', titleNl: 'De genoemde database bestaat niet', remedy: 'Check GRAPH_DATABASE.' },
  'graph-timeout': { status: 504, exit: 75, title: 'The search took too long', titleNl: 'Het zoeken duurde te lang', remedy: 'Ask with fewer steps (maxSteps) or a narrower goal, or raise GRAPH_TIMEOUT_MS.' },
  'graph-memory': { status: 503, exit: 69, title: 'The graph database has too little memory for this', titleNl: 'De graafdatabase heeft hier te weinig geheugen voor', remedy: 'Give the Neo4j server more: raise `dbms.memory.transaction.total.max` (by default 70 % of the heap) up to the heap, or `server.memory.heap.max_size` with it; docs/imports.md says what an import needs.' },
  'graph-conflict': { status: 503, exit: 75, title: 'Too many writers at once', titleNl: 'Te veel schrijvers tegelijk', remedy: 'Ask again.' },
  'graph-constraint': { status: 409, exit: 65, title: 'The graph refused the value', titleNl: 'De graaf weigert de waarde', remedy: 'An id may stand once per label.' },
  'graph-statement-invalid': { status: 500, exit: 70, title: 'A statement was refused by the graph engine', titleNl: 'Een opdracht is door de graafdatabase geweigerd', remedy: 'This is a defect of the service: report it with the request id.' },
  'graph-value-unsupported': { status: 500, exit: 70, title: 'A value cannot cross the graph port', titleNl: 'Een waarde kan niet door de graafpoort', remedy: 'Return scalars, lists and maps; keep integers below 2^53.' },
  'graph-row-unexpected': { status: 500, exit: 70, title: 'A row has not the declared shape', titleNl: 'Een rij heeft niet de beschreven vorm', remedy: 'This is a defect of the service: report it with the request id.' },
  'graph-closed': { status: 503, exit: 70, title: 'The graph engine is closed', titleNl: 'De graafdatabase is gesloten', remedy: 'The service is stopping; ask again when it has started.' },
  internal: { status: 500, exit: 70, title: 'Internal error', titleNl: 'Interne fout', remedy: 'This is a defect of the service: report it with the request id.' },
} as const satisfies Record<string, { status: number; exit: number; title: string; titleNl: string; remedy: string }>;

export type ErrorCode = keyof typeof errorTable;

/** One thing wrong with the input: where (JSON pointer or setting), what was found and expected. */
export interface InputProblem {
  /** JSON pointer into the body (`/profile/functions/0/id`), or the name of a parameter or setting. */
  readonly pointer: string;
  readonly message: string;
  readonly messageNl?: string;
  /** nearest known ids, when an id is unknown */
  readonly suggestions?: readonly string[];
}

/** The only error that crosses a room's door; everything else is a defect and becomes `internal`. */
export class PadwijzerError extends Error {
  override readonly name = 'PadwijzerError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: { readonly errors?: readonly InputProblem[]; readonly messageNl?: string; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }
}
