/** The id inside its pack of a runtime id (`pack:entity`); a bare id stays as it is. */
export const bareId = (id: string): string => id.slice(id.indexOf(':') + 1);
