import * as z from 'zod/mini';

/** Where newer site rules come from; set in the console, or by a policy that then wins. None: a file is carried by hand. */
export const RulesSource = z.object({
  /** Folders on HTTPS hosts, tried in order; all carry the maintainers' files. */
  addresses: z.array(z.url({ protocol: /^https$/ })).check(z.maxLength(5)),
});
export type RulesSource = z.infer<typeof RulesSource>;
