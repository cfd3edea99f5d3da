import * as z from 'zod/mini';
import { Envelope } from '../envelope/index.ts';

/**
 * A report that waits in the extension's storage until it is in the journal. A page agent puts it there before it
 * asks anybody to write it: then the tab, the worker, the panel and the browser may all die in between.
 */
export const OUTBOX_PREFIX = 'outbox/';

export const OutboxRow = z.object({
  v: z.literal(1),
  /** The journal's id for the event; it is written once, however often it is reported. */
  eventId: z.string().check(z.minLength(8), z.maxLength(80)),
  /** Until then its agent may still learn more, if it lives; milliseconds since 1970. */
  due: z.number(),
  /** An AgentRequest as JSON, readable by the journal's writer alone: storage is not encrypted, and pages are near. */
  report: Envelope,
});
export type OutboxRow = z.infer<typeof OutboxRow>;
