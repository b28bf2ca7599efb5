/**
 * CSV for spreadsheets (options of csv-stringify): what one would take for a formula is escaped, every text stands in quotes, and the
 * mark at the beginning tells it the letters.
 */
export const spreadsheet = { escape_formulas: true, quoted_string: true, bom: true, record_delimiter: 'windows' } as const;
