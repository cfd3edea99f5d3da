export interface Tweet {
  id: string;
  name: string;
  /** Without the @. */
  handle: string;
  text: string;
  /** ISO time, as in `time[datetime]`. */
  at: string;
  lang: string;
  parentId?: string;
  quoted?: Tweet;
  /** Advertisements have neither a time nor a link of their own. */
  ad?: true;
}
