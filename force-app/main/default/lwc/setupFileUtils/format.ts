/** Marks a file as a configuration, so that any other JSON is refused in words. */
export const FILE_FORMAT = 'intacct-setup';

/** Version of the file's layout that this release writes and reads. */
export const FILE_VERSION = 1;

/** More types than any company has definitions. */
export const MAX_TYPES = 500;
