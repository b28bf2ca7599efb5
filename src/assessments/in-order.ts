const { compare } = new Intl.Collator('nl', { numeric: true });

/** By the code printed, 2 before 10, then by id. */
export const byCode = (
  a: { readonly code: string | null; readonly id: string },
  b: { readonly code: string | null; readonly id: string },
): number => compare(a.code ?? '', b.code ?? '') || compare(a.id, b.id);

/** Ids that hold a running number in the order of the source. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);
