/** Channel (node:diagnostics_channel) on which an engine tells of each new attempt after a transient error, for whoever counts them. */
export const retries = 'padwijzer:graph:retry';
