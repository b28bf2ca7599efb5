/** Labels of the catalogue, for who reads it page by page. */
export { pagedLabels, type PagedLabel } from '../graph/queries/paged-labels.js';
