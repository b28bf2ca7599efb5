import { PadwijzerError } from '../errors.js';
import { personalDataIn } from '../validation/personal-data.js';
import { candidateReference } from '../profiles/subject.js';
import { show } from '../validation/show.js';

/** A reference that names nobody. Personal data is looked for first, and not repeated: the other message shows what it found. */
export function readReference(text: string, place = 'reference'): string {
  if (personalDataIn(text) !== null)
    throw new PadwijzerError('personal-data', 'the reference looks like personal data; nothing was stored', {
      messageNl: 'de verwijzing lijkt op een persoonsgegeven; er is niets bewaard',
      errors: [
        {
          pointer: place,
          message:
            'this looks like a citizen service number, e-mail address or telephone number; expected a reference that identifies nobody',
          messageNl: 'dit lijkt op een burgerservicenummer, e-mailadres of telefoonnummer; verwacht: een verwijzing die niemand aanwijst',
        },
      ],
    });
  if (candidateReference.safeParse(text).success) return text;
  throw new PadwijzerError('input-invalid', 'the reference has not the form of one', {
    messageNl: 'de verwijzing heeft niet de vorm van een verwijzing',
    errors: [
      {
        pointer: place,
        message: `expected 1 to 100 letters, digits, dots, hyphens and underscores, beginning with a letter or digit; found ${show(text, 'en')}`,
        messageNl: `verwacht: 1 tot 100 letters, cijfers, punten, koppeltekens en lage streepjes, te beginnen met een letter of cijfer; gevonden: ${show(text, 'nl')}`,
      },
    ],
  });
}

export function candidateUnknown(reference: string, place?: string): PadwijzerError {
  const message = `no candidate "${reference}" is stored`;
  const messageNl = `er is geen kandidaat "${reference}" bewaard`;
  return new PadwijzerError('candidate-unknown', message, {
    messageNl,
    ...(place === undefined ? {} : { errors: [{ pointer: place, message, messageNl }] }),
  });
}
