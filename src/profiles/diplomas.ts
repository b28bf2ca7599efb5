import { PadwijzerError } from '../errors.js';
import { nearestNames } from '../text/nearest-names.js';

export interface Diploma {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly level: number;
}
export interface Programme {
  readonly kind: string;
  readonly admission: {
    readonly anyOf: readonly string[];
    readonly law?: readonly { readonly source: string; readonly article: string }[];
  };
}
/** Diplomas with their NLQF level, and what each programme admits: data of `seeds/levels.json`. */
export interface Levels {
  readonly diplomas: readonly Diploma[];
  readonly programmes: readonly Programme[];
}

/** What a candidate's education stands for. A bare level names no diploma: it stands for all diplomas of that level at once. */
export interface Education {
  readonly level: number | null;
  /** each entry a diploma held; several ids in one entry: one of them, unknown which */
  readonly diplomas: readonly (readonly string[])[];
}

/** `educationLevel` of a profile -> diploma and level. Throws `input-invalid` with the nearest names for a name not known. */
export function readEducation(levels: Levels, educationLevel: number | string | undefined): Education {
  if (educationLevel === undefined) return { level: null, diplomas: [] };
  if (typeof educationLevel === 'number') {
    const ofLevel = levels.diplomas.filter((diploma) => diploma.level === educationLevel).map((diploma) => diploma.id);
    return { level: educationLevel, diplomas: ofLevel.length > 0 ? [ofLevel] : [] };
  }
  const wanted = educationLevel.trim().toLowerCase();
  const found = levels.diplomas.find((diploma) => [diploma.id, ...diploma.aliases].some((name) => name.toLowerCase() === wanted));
  if (found !== undefined) return { level: found.level, diplomas: [[found.id]] };
  const suggestions = nearestNames(
    educationLevel,
    levels.diplomas.flatMap((diploma) => [diploma.id, ...diploma.aliases]),
  );
  throw new PadwijzerError('input-invalid', `"${educationLevel}" is no diploma we know`, {
    errors: [
      {
        pointer: '/profile/educationLevel',
        message: `"${educationLevel}" is no diploma we know; expected an NLQF level 1 to 8 or one of ${levels.diplomas.map((diploma) => diploma.id).join(', ')}`,
        messageNl: `"${educationLevel}" kennen we niet als diploma; verwacht: een NLQF-niveau 1 tot en met 8 of een van ${levels.diplomas.map((diploma) => diploma.id).join(', ')}`,
        suggestions,
      },
    ],
  });
}

/** Programme kinds to which the diplomas give admission by law; a diploma of which only the level is known must admit whichever it is. */
export function admittedProgrammes(levels: Levels, diplomas: Education['diplomas']): string[] {
  const admits = (programme: Programme) => diplomas.some((oneOf) => oneOf.every((id) => programme.admission.anyOf.includes(id)));
  return levels.programmes.filter(admits).map((programme) => programme.kind);
}
