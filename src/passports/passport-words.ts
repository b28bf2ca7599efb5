import type { Worded } from '../paths/parts.js';
import type { evidenceKinds, Grade } from '../profiles/profile.js';

const worded = (nl: string, en: string): Worded => ({ nl, en });

export const gradeWords: Record<Grade, { readonly label: Worded; readonly sentence: Worded }> = {
  claimed: {
    label: worded('opgegeven', 'claimed'),
    sentence: worded('Eigen opgave van de houder; niets gezien.', 'The holder’s own claim; nothing was seen.'),
  },
  evidenced: {
    label: worded('aangetoond', 'evidenced'),
    sentence: worded(
      'Aangetoond volgens het profiel: er is een referentie of product gezien.',
      'Evidenced according to the profile: a reference or product was seen.',
    ),
  },
  certified: {
    label: worded('gecertificeerd', 'certified'),
    sentence: worded(
      'Gecertificeerd volgens het profiel: diploma gezien of door EVC erkend. Dit document zelf bewijst dat niet.',
      'Certified according to the profile: diploma seen, or recognised by EVC. This document itself is no proof of it.',
    ),
  },
};

export const kindWords = {
  course: worded('Afgeronde opleiding', 'Completed course'),
  'enrolled-course': worded('Opleiding die nu gevolgd wordt', 'Course under way'),
  'work-process': worded('Werkproces', 'Work process'),
  competence: worded('Competentie', 'Competence'),
  criterion: worded('Indelingscriterium', 'Classification criterion'),
  function: worded('Werk in een functie', 'Work in a function'),
  'education-level': worded('Hoogste diploma', 'Highest diploma'),
  unresolved: worded('Niet in de catalogus gevonden', 'Not found in the catalogue'),
  plan: worded('Plan, geen behaald resultaat', 'Plan, not a result achieved'),
} as const;

export const evidenceWords: Record<(typeof evidenceKinds)[number], Worded> = {
  'own-statement': worded('Bewijs: eigen verklaring', 'Evidence: own statement'),
  reference: worded('Bewijs: referentie', 'Evidence: reference'),
  'work-sample': worded('Bewijs: werkstuk', 'Evidence: work sample'),
  observation: worded('Bewijs: observatie', 'Evidence: observation'),
  interview: worded('Bewijs: gesprek', 'Evidence: interview'),
  test: worded('Bewijs: toets', 'Evidence: test'),
  certificate: worded('Bewijs: certificaat', 'Evidence: certificate'),
  diploma: worded('Bewijs: diploma', 'Evidence: diploma'),
  badge: worded('Bewijs: badge', 'Evidence: badge'),
  recognition: worded('Bewijs: EVC-besluit', 'Evidence: EVC decision'),
};

export const documentWords = {
  title: worded('Vaardighedenpaspoort', 'Skills passport'),
  unsigned: worded(
    'Niet ondertekend: gemaakt door de dienst Padwijzer uit een profiel, op verzoek van de houder. Geen instelling staat in voor de inhoud.',
    'Not signed: made by the Padwijzer service from a profile, at the request of the holder. No institution vouches for what it says.',
  ),
  noIdentifier: worded('geen: niet ondertekend', 'none: not signed'),
  issuer: worded('Padwijzer, namens de houder (niet ondertekend)', 'Padwijzer, on behalf of the holder (not signed)'),
  noPath: worded(
    'Er is binnen de gestelde grenzen geen pad naar het doel gevonden.',
    'No path to the goal was found within the limits given.',
  ),
  goalHeld: worded(
    'De houder heeft de gevraagde functie al; er is geen plan nodig.',
    'The holder has the function asked for already; no plan is needed.',
  ),
};
