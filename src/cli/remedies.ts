import { errorTable, type ErrorCode } from '../errors.js';
import type { Language } from './language.js';

/** What the reader of a terminal can do; where there is no line here, the remedy of `errorTable` (English) is shown. */
const remedies: Partial<Record<ErrorCode, { readonly nl: string; readonly en?: string }>> = {
  'input-invalid': { nl: 'Verbeter wat hierboven staat.', en: 'Correct what is named above.' },
  'body-malformed': { nl: 'Verbeter het bestand op de genoemde plaats.', en: 'Correct the file at the place named.' },
  'id-unknown': {
    nl: 'Gebruik een van de voorgestelde ids. Zoeken: `padwijzer functions --q WOORD` voor functies, `padwijzer suggest --text WOORD --of competence course work-process` voor de rest.',
    en: 'Use one of the ids suggested. To look up: `padwijzer functions --q WORD` for functions, `padwijzer suggest --text WORD --of competence course work-process` for the rest.',
  },
  'resource-unknown': {
    nl: 'Gebruik een van de voorgestelde ids. Zoeken: `padwijzer functions --q WOORD` voor functies, `padwijzer suggest --text WOORD --of competence course work-process` voor de rest.',
    en: 'Use one of the ids suggested. To look up: `padwijzer functions --q WORD` for functions, `padwijzer suggest --text WORD --of competence course work-process` for the rest.',
  },
  'not-available-yet': { nl: 'Laat de genoemde optie weg.' },
  'request-cancelled': { nl: 'Stel de vraag opnieuw.' },
  'config-invalid': { nl: 'Verbeter de genoemde instellingen; zie .env.example.' },
  'seeds-invalid': { nl: 'Verbeter de genoemde plaatsen; er is niets geschreven.' },
  'catalogue-empty': { nl: 'Geef de opdracht `padwijzer load`.' },
  'catalogue-changed': { nl: 'Stel de vraag opnieuw.' },
  'file-unreadable': { nl: 'Controleer het pad en de rechten.' },
  'file-unwritable': { nl: 'Controleer of de map bestaat en of u daar mag schrijven.' },
  'port-in-use': { nl: 'Zet PORT op een vrije poort, of stop het andere programma.' },
  'personal-data': {
    nl: 'Haal het burgerservicenummer, e-mailadres of telefoonnummer uit de genoemde velden; gebruik een eigen verwijzing.',
  },
  'candidate-unknown': { nl: 'Controleer de verwijzing; een kandidaat wordt verwijderd als de termijn verloopt.' },
  'precondition-failed': {
    nl: 'Lees de kandidaat opnieuw en geef de versie ervan mee met --if-match.',
    en: 'Read the candidate again and give its version with --if-match.',
  },
  'precondition-required': {
    nl: 'Lees de kandidaat eerst en geef de versie ervan mee met --if-match.',
    en: 'Read the candidate first and give its version with --if-match.',
  },
  'document-unreadable': {
    nl: 'Geef een European Learning Model- of Open Badges 3.0-bewijs als JSON; de melding noemt wat er gevonden is.',
  },
  'search-too-wide': {
    nl: 'Vraag minder stappen (--max-steps), een hogere --min-overlap, of --objective shortest of overlap.',
    en: 'Ask for fewer steps (--max-steps), a higher --min-overlap, or --objective shortest or overlap.',
  },
  'cohorts-busy': { nl: 'Vraag het opnieuw als een ander cohort klaar is.' },
  'file-exists': { nl: 'Kies een andere naam; `padwijzer restore --force` bewaart wat er stond ernaast.' },
  'backup-invalid': {
    nl: 'Gebruik een andere back-up: deze is beschadigd, onvolledig of van een ander programma. Er is niets gewijzigd.',
  },
  'backup-elsewhere': { nl: 'Maak de back-up met het gereedschap van Neo4j zelf; docs/operations.md noemt het.' },
  'graph-locked': { nl: 'Stop het andere proces, of wijs met GRAPH_URL een ander bestand of een Neo4j-server aan.' },
  'graph-file-invalid': {
    nl: 'Wijs met GRAPH_URL een bestand van dit programma aan, of zet het beschadigde bestand opzij en geef `padwijzer load`.',
  },
  'graph-unreachable': { nl: 'Controleer of de server draait en of GRAPH_URL klopt.' },
  'graph-unauthorised': { nl: 'Controleer GRAPH_USER en GRAPH_PASSWORD.' },
  'graph-unsupported': { nl: 'Gebruik Neo4j 5.26 of later uit de 5-reeks.' },
  'graph-database-unknown': { nl: 'Controleer GRAPH_DATABASE.' },
  'graph-timeout': {
    nl: 'Vraag minder stappen (--max-steps) of een nauwer doel, of verhoog GRAPH_TIMEOUT_MS.',
    en: 'Ask for fewer steps (--max-steps) or a narrower goal, or raise GRAPH_TIMEOUT_MS.',
  },
  'graph-memory': {
    nl: 'Geef de Neo4j-server meer geheugen: verhoog dbms.memory.transaction.total.max (standaard 70 % van de heap) tot de heap, of daarmee server.memory.heap.max_size; docs/imports.md zegt wat inlezen nodig heeft.',
  },
  'graph-conflict': { nl: 'Probeer het opnieuw.' },
  'graph-statement-invalid': {
    nl: 'Dit is een defect van het programma: meld het, met de uitvoer van --debug.',
    en: 'This is a defect of the program: report it with the output of --debug.',
  },
  'graph-row-unexpected': {
    nl: 'Dit is een defect van het programma: meld het, met de uitvoer van --debug.',
    en: 'This is a defect of the program: report it with the output of --debug.',
  },
  internal: {
    nl: 'Dit is een defect van het programma: meld het, met de uitvoer van --debug.',
    en: 'This is a defect of the program: report it with the output of --debug.',
  },
};

export function remedyOf(code: ErrorCode, language: Language): string {
  return remedies[code]?.[language] ?? errorTable[code].remedy;
}
