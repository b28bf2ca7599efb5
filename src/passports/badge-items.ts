import { dayOf } from './elm-items.js';
import { idOf, objectsAt, textsOf, type JsonObject, type Placed } from './json.js';
import { achievable, nothingBeside, type Item } from './item.js';

/** What an Open Badges 3.0 credential says: the achievement, and each alignment as something of its own that the badge is said to stand for. */
export function badgeItems(subject: Placed<JsonObject>, credential: JsonObject): Item[] {
  const issuer = idOf(credential['issuer']);
  // a badge given to oneself is a claim of one's own
  const stated = issuer !== undefined && issuer === idOf(subject.value) ? ('claimed' as const) : undefined;
  const date = dayOf(credential['awardedDate']) ?? dayOf(subject.value['activityEndDate']);
  const beside = { evidenceKind: 'badge' as const, ...(date === undefined ? {} : { date }) };
  return objectsAt(subject.value, 'achievement', subject.pointer).map(({ value, pointer }) => {
    const names = textsOf(value['name']);
    const codes = textsOf(value['humanCode']);
    const other = objectsAt(value, 'otherIdentifier', pointer).flatMap((one) => textsOf(one.value['identifier']));
    return {
      ...nothingBeside,
      pointer,
      text: names[0] ?? codes[0] ?? '',
      ids: [...[idOf(value)].flatMap((id) => id ?? []), ...codes, ...other],
      codes: [...codes, ...other],
      names,
      labels: achievable,
      role: 'achieved' as const,
      stated,
      beside,
      outcomes: objectsAt(value, 'alignment', pointer).map((alignment) => alignmentItem(alignment, { stated, beside })),
    };
  });
}

function alignmentItem({ value, pointer }: Placed<JsonObject>, parent: Pick<Item, 'stated' | 'beside'>): Item {
  const names = textsOf(value['targetName']);
  const codes = textsOf(value['targetCode']);
  const ids = [...textsOf(value['targetUrl']), ...codes];
  return { ...nothingBeside, ...parent, pointer, text: names[0] ?? ids[0] ?? '', ids, codes, names, labels: achievable, role: 'outcome' };
}
