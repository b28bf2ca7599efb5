/** A JSON object of unknown shape, as documents from elsewhere are. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** In linked data one value and a list of one say the same: absent, one or several -> a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export interface Placed<T> {
  readonly value: T;
  /** JSON pointer of the value in the document sent */
  readonly pointer: string;
}

/** The objects under a key, each with its place; anything else there is passed over. */
export function objectsAt(node: JsonObject, key: string, pointer: string): Placed<JsonObject>[] {
  const value = node[key];
  const place = (index: number): string => (Array.isArray(value) ? `${pointer}/${key}/${index}` : `${pointer}/${key}`);
  return listOf(value).flatMap((one, index) => (isObject(one) ? [{ value: one, pointer: place(index) }] : []));
}

/** `id` of a node, or the text itself where a bare reference stands. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? (value['id'] ?? value['@id']) : value;
  return typeof id === 'string' ? id : undefined;
}

export function typesOf(node: JsonObject): string[] {
  return listOf(node['type'] ?? node['@type']).filter((type) => typeof type === 'string');
}

/** Texts of a plain value, a list, or a map by language; Dutch and English before other languages. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  if (value['@value'] !== undefined) return textsOf(value['@value']);
  const languages = [...new Set(['nl', 'en', ...Object.keys(value).sort()])];
  return languages.flatMap((language) => (Object.hasOwn(value, language) ? textsOf(value[language]) : []));
}
