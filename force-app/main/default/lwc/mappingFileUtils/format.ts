/** Marks a file as a mapping, so that any other JSON is refused in words. */
export const FILE_FORMAT = 'intacct-field-mapping';

/** Version of the file's layout that this release writes and reads. */
export const FILE_VERSION = 1;

/** More rows than any transaction definition has fields. */
export const MAX_ROWS = 2000;
