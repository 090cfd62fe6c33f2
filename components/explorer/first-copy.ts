const majorOf = (version: string): string => version.split('.')[0] ?? '';

/**
 * What to warn of where the name of the element is taken already; nothing where an equal copy came first.
 *
 * @param taken - the class that has the name
 * @param version - of this copy
 */
export const copyWarning = (taken: object, version: string): string | undefined => {
  if (!('version' in taken) || typeof taken.version !== 'string')
    return 'Stemma: another element has the name stemma-explorer; this copy is not registered.';
  return majorOf(taken.version) === majorOf(version)
    ? undefined
    : `Stemma: version ${taken.version} is registered already; version ${version} is not.`;
};
