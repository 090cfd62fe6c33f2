const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of this path is a file and not a folder'],
  ['EISDIR', 'this is a folder'],
  ['EACCES', 'this may not be read or written'],
  ['EPERM', 'this may not be read or written'],
  ['EROFS', 'nothing can be written here'],
  ['ENOSPC', 'the disk is full'],
]);

/** Why something failed, in a sentence; of what the file system throws, with the path it was about. */
export const failureText = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = REASONS.get(code);
  return reason === undefined || path === undefined ? error.message : `“${path}”: ${reason}.`;
};
