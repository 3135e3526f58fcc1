/** The largest file that is read, in bytes; the caller checks it before a byte is decoded. */
export const LARGEST_FILE = 50_000_000;

/** The largest transcript, in bytes: a text of the longest length, with its times. */
export const LARGEST_TRANSCRIPT = 10_000_000;

/** The most rows of one table, refused rows included. */
export const MOST_ROWS = 200_000;

/** The most columns of one table: the widest survey that we saw had 707. */
export const MOST_COLUMNS = 5_000;

/** The most stray quotes of one table: a file with more was not written as delimited text. */
export const MOST_STRAY_QUOTES = 500_000;
