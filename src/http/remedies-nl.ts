import type { ErrorCode } from '../errors.js';

const defect = 'Dit is een fout in de dienst: meld hem met het nummer van het verzoek.';
const lookUp = "Gebruik een van de voorgestelde id's, of zoek de id op in de genoemde verzameling.";

/** Dutch twin of `remedy` in the error table; a code without one does not compile. */
export const remediesNl: Readonly<Record<ErrorCode, string>> = {
  'input-invalid': 'Verbeter de velden die in `errors` staan.',
  'address-malformed': 'Schrijf het adres in UTF-8, elk ander teken als % en twee hexadecimale cijfers.',
  'body-malformed': 'Stuur één JSON-document; de melding noemt de plaats waar het lezen stopte.',
  'body-too-large': 'Stuur minder tegelijk; de grens staat in de melding.',
  'media-type-unsupported': 'Stuur `Content-Type: application/json`.',
  'not-acceptable': 'Accepteer een van de mediatypen die de melding noemt.',
  'id-unknown': lookUp,
  'resource-unknown': lookUp,
  'personal-data': 'Haal het burgerservicenummer, e-mailadres of telefoonnummer uit de genoemde velden; gebruik een eigen verwijzing.',
  'not-authenticated': 'Stuur `Authorization: Bearer` met een sleutel of token die hier geldig is.',
  'not-permitted':
    'Vraag wie deze dienst beheert om een sleutel met de rol die de melding noemt, of, als de dienst voor iedereen openstaat, om hem met ACCESS=keys te starten; docs/access.md heeft de tabel.',
  'keys-unreachable': 'Vraag het opnieuw; wie de dienst beheert kijkt JWT_JWKS_URL na.',
  'rate-limited': 'Vraag het opnieuw na het aantal seconden dat Retry-After noemt; de RateLimit-headers zeggen hoeveel er over zijn.',
  'service-busy': 'Vraag het opnieuw na het aantal seconden dat Retry-After noemt.',
  'deadline-passed': 'Vraag met minder stappen (maxSteps), minder kandidaten of een nauwer doel, of verhoog REQUEST_DEADLINE_MS.',
  'idempotency-conflict':
    'Stuur bij elk nieuw verzoek een nieuwe Idempotency-Key, en dezelfde alleen als u een verzoek ongewijzigd herhaalt.',
  'write-repeated': 'Het is de eerste keer geschreven. Lees wat er nu bewaard is voor u opnieuw schrijft.',
  'key-unknown': 'Bekijk de sleutels: `padwijzer keys list`, of GET /v1/keys.',
  'candidate-unknown': 'Controleer de verwijzing; een kandidaat wordt verwijderd als de termijn verloopt.',
  'precondition-failed': 'Lees de kandidaat opnieuw, breng uw wijziging daarin aan en stuur de ETag ervan mee in If-Match.',
  'precondition-required': 'Lees de kandidaat eerst en stuur de ETag mee in If-Match, zodat niemand overschrijft wat een ander schreef.',
  'document-unreadable': 'Stuur een European Learning Model- of Open Badges 3.0-bewijs als JSON; de melding noemt wat er gevonden is.',
  'search-too-wide': 'Vraag minder stappen (maxSteps), een hogere minste overlap, of het doel shortest of overlap.',
  'map-too-large':
    'Vraag de kaart van één richting, of stuur de functies waar het om gaat naar POST /v1/map-searches (`padwijzer map --functions`).',
  'cohorts-busy': 'Vraag het opnieuw als een ander cohort klaar is; Retry-After zegt wanneer.',
  'route-unknown': 'Zie /v1/openapi.json voor alle adressen.',
  'method-not-allowed': 'Gebruik een methode uit de Allow-header.',
  'not-available-yet': 'Laat de genoemde mogelijkheid weg.',
  'query-invalid':
    'Verbeter de query of de variabelen waar de melding het zegt; schema.graphql noemt elk veld van GraphQL, docs/graphql.md en docs/research.md zeggen wat te vragen is.',
  'query-too-large': 'Vraag minder onderdelen (`first`), minder lagen of minder velden ineens; de grens staat in de melding.',
  'query-unknown': 'Stuur de sha256 van een document dat hier is opgeslagen, of het document zelf waar dat mag.',
  'query-not-listed': 'Vraag met een document dat hier is opgeslagen, of laat het uwe toevoegen.',
  'request-cancelled': 'Vraag het opnieuw.',
  'config-invalid': 'Verbeter de genoemde instellingen; zie .env.example.',
  'seeds-invalid': 'Verbeter de genoemde plaatsen; er is niets geschreven.',
  'import-invalid': 'Verbeter de genoemde bestanden of kolommen; er is niets geschreven.',
  'id-deprecated': 'Gebruik wat ervoor in de plaats kwam, of zoek het op in de genoemde verzameling.',
  'catalogue-empty': 'Voer `padwijzer load` uit.',
  'catalogue-changed': 'Vraag het opnieuw.',
  'answer-of-another-version': 'Laad de catalogus die het antwoord noemt, of gebruik het programma met die regels.',
  'file-unreadable': 'Controleer het pad en de rechten.',
  'file-unwritable': 'Controleer of de map bestaat en of u daar mag schrijven.',
  'file-exists': 'Kies een andere naam; `padwijzer restore --force` bewaart wat er stond ernaast.',
  'backup-invalid': 'Gebruik een andere back-up: deze is beschadigd, onvolledig of van een ander programma. Er is niets gewijzigd.',
  'backup-elsewhere': 'Maak de back-up met het gereedschap van Neo4j zelf; docs/operations.md noemt het.',
  'snapshot-invalid': 'Gebruik een andere momentopname: deze is beschadigd, onvolledig of van een ander programma. Er is niets gewijzigd.',
  'catalogue-present':
    'Laad de momentopname in een graaf zonder catalogus: laat GRAPH_URL naar een nieuw bestand of een lege database wijzen.',
  'port-in-use': 'Zet PORT op een vrije poort, of stop het andere programma.',
  'graph-locked': 'Stop het andere proces, of wijs met GRAPH_URL een ander bestand of een Neo4j-server aan.',
  'graph-file-invalid':
    'Wijs met GRAPH_URL een bestand van dit programma aan, of zet het beschadigde bestand weg en voer `padwijzer load` uit.',
  'graph-unreachable': 'Controleer of de server draait en of GRAPH_URL klopt.',
  'graph-unauthorised': 'Controleer GRAPH_USER en GRAPH_PASSWORD.',
  'graph-unsupported': 'Gebruik Neo4j 5.26 of later uit de 5-reeks.',
  'graph-database-unknown': 'Controleer GRAPH_DATABASE.',
  'graph-timeout': 'Vraag minder stappen (maxSteps) of een nauwer doel, of verhoog GRAPH_TIMEOUT_MS.',
  'graph-memory':
    'Geef de Neo4j-server meer geheugen: verhoog `dbms.memory.transaction.total.max` (standaard 70 % van de heap) tot de heap, of daarmee `server.memory.heap.max_size`; docs/imports.md zegt wat inlezen nodig heeft.',
  'graph-conflict': 'Vraag het opnieuw.',
  'graph-constraint': 'Een id mag één keer per label voorkomen.',
  'graph-statement-invalid': defect,
  'graph-value-unsupported': defect,
  'graph-row-unexpected': defect,
  'graph-closed': 'De dienst stopt; vraag het opnieuw als hij weer draait.',
  internal: defect,
};
