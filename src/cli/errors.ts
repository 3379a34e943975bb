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
 * Tell the errors of Node and of the system from others.
 *
 * @param error - What was thrown.
 * @returns Its code, such as `ENOENT`; none where nobody foresaw it.
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

/**
 * Say in a few words why a file could not be read or written.
 *
 * @param error - What was thrown.
 * @returns Words without the path, where the code is a known one.
 */
export function toFailureWords(error: unknown): string {
  return failures.get(codeOf(error) ?? '') ?? toMessage(error)
}

/**
 * Say what nobody foresaw: a mistake of this program, not of its user.
 *
 * @param error - What was thrown.
 * @returns Words to complain in.
 */
export function toBugWords(error: unknown): string {
  return `internal error, please report it: ${toMessage(error)}`
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
