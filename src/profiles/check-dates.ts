import { PadwijzerError, type InputProblem } from '../errors.js';
import { listNames, type ProfileList } from './check-ids.js';
import type { CandidateProfile } from './profile.js';

type Dated = Partial<Pick<CandidateProfile, ProfileList>>;

/** Throws `input-invalid` naming every day that is still to come where only a past one can be: of evidence, and on which work began. */
export function checkDates(profile: Dated, today: string, place = '/profile'): void {
  const errors = listNames.flatMap((list) =>
    (profile[list] ?? []).flatMap((item, at): InputProblem[] => {
      const days = [['date', item.date] as const, ...('from' in item ? [['from', item.from] as const] : [])];
      return days.flatMap(([name, day]) =>
        typeof day !== 'string' || day <= today
          ? []
          : [
              {
                pointer: `${place}/${list}/${at}/${name}`,
                message: `expected a day until today (${today}); found "${day}"`,
                messageNl: `verwacht: een dag tot en met vandaag (${today}); gevonden: "${day}"`,
              },
            ],
      );
    }),
  );
  if (errors.length === 0) return;
  const places = errors.slice(0, 5).map(({ pointer }) => pointer);
  throw new PadwijzerError('input-invalid', `days still to come at ${places.join(', ')}`, {
    messageNl: `dagen die nog komen op ${places.join(', ')}`,
    errors: errors.slice(0, 200),
  });
}
