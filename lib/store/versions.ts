/** Names and versions of the databases, for those who make and upgrade them and for those who only read. */
export const DATABASE_NAME = 'tanggap';
export const DATABASE_VERSION = 11;
/** Apart from the journal's: this one may be lost at any time. */
export const INDEXES_NAME = 'tanggap-models';
export const INDEXES_VERSION = 4;
