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
  'candidate-unknown': 'Controleer de verwijzing; een kandidaat wordt verwijderd als de termijn verloopt.',
  'precondition-failed': 'Lees de kandidaat opnieuw, breng uw wijziging daarin aan en stuur de ETag ervan mee in If-Match.',
  'precondition-required': 'Lees de kandidaat eerst en stuur de ETag mee in If-Match, zodat niemand overschrijft wat een ander schreef.',
  'document-unreadable': 'Stuur een European Learning Model- of Open Badges 3.0-bewijs als JSON; de melding noemt wat er gevonden is.',
  'search-too-wide': 'Vraag minder stappen (maxSteps), een hogere minste overlap, of het doel shortest of overlap.',
  'cohorts-busy': 'Vraag het opnieuw als een ander cohort klaar is; Retry-After zegt wanneer.',
  'route-unknown': 'Zie /v1/openapi.json voor alle adressen.',
  'method-not-allowed': 'Gebruik een methode uit de Allow-header.',
  'not-available-yet': 'Laat de genoemde mogelijkheid weg.',
  'request-cancelled': 'Vraag het opnieuw.',
  'config-invalid': 'Verbeter de genoemde instellingen; zie .env.example.',
  'seeds-invalid': 'Verbeter de genoemde plaatsen; er is niets geschreven.',
  'import-invalid': 'Verbeter de genoemde bestanden of kolommen; er is niets geschreven.',
  'id-deprecated': 'Gebruik wat ervoor in de plaats kwam, of zoek het op in de genoemde verzameling.',
  'catalogue-empty': 'Voer `padwijzer load` uit.',
  'catalogue-changed': 'Vraag het opnieuw.',
  'file-unreadable': 'Controleer het pad en de rechten.',
  'file-unwritable': 'Controleer of de map bestaat en of u daar mag schrijven.',
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
