/** Version of the REST interface (semantic versioning); its major number stands in the path. Not the version of the program. */
export const apiVersion = '1.0.0';
export const apiRoot = `/v1`;
