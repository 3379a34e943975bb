/**
 * Errors in words.
 *
 * @module
 */

/** Errors of the file system that happen in daily use (errno(3)), in words. */
const failures = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EISDIR', 'a folder, not a file'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'too many symbolic links'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large']
])

/**
 * Say in a few words why a file could not be read.
 *
 * @param error - What was thrown.
 * @returns Words without the path.
 */
export function toFailureWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? failures.get(String(error.code)) : undefined) ?? error.message
}
