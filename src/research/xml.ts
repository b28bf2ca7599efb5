/** Characters that no XML 1.0 document may hold, not even escaped. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or between double quotes; ends of lines by number, or a reader makes spaces of them. */
export const xml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(impossible, '\ufffd')
    .replace(/[&<>"]/g, (found) => named[found] as string)
    .replace(/[\n\r\t]/g, (found) => `&#${found.charCodeAt(0)};`);

/** Attributes of an element, those that are null left out. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
