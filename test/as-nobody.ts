/** The number of a user without rights. */
export const nobody = 65_534

export const isRoot = process.getuid?.() === 0

/** Stands before a program to run it as a user without rights, who need not be root to be one. */
export const asNobody: readonly string[] = isRoot
  ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  : []
