import { PadwijzerError } from '../errors.js';

interface Rung {
  readonly profileId: string;
}

/** Rungs of the profile asked for, or of the only one there is; throws `input-invalid` when that leaves none or a choice. */
export function chooseProfile<T extends Rung>(rungs: readonly T[], asked: string | undefined): T[] {
  const profiles = [...new Set(rungs.map((rung) => rung.profileId))];
  const chosen = asked ?? (profiles.length === 1 ? profiles[0] : undefined);
  const found = rungs.filter((rung) => rung.profileId === chosen);
  if (found.length > 0) return found;
  const known = profiles.join(', ');
  const [nl, en] =
    profiles.length === 0
      ? ['de catalogus heeft geen functieprofiel met treden', 'the catalogue has no function profile with rungs']
      : asked === undefined
        ? [
            `verwacht: een van de functieprofielen ${known}; gevonden: niets`,
            `expected one of the function profiles ${known}; found nothing`,
          ]
        : [`"${asked}" heeft geen treden; verwacht: een van ${known}`, `"${asked}" has no rungs; expected one of ${known}`];
  throw new PadwijzerError('input-invalid', en, {
    messageNl: nl,
    errors: [{ pointer: '/functionProfile', message: en, messageNl: nl, suggestions: profiles.slice(0, 3) }],
  });
}
