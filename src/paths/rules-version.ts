/** Version of docs/rules.md and of everything that computes by it; raised when an answer to the same question changes. */
export const rulesVersion = '1';
