import type * as z from 'zod/mini';
import { CollectionPlace, PackSource, RulesSource } from '../domain/index.ts';
import { browser } from './browser.ts';
import { readManaged } from './managed.ts';

export interface Configured<T> {
  readonly value: T;
  /** What a policy sets cannot be changed here. */
  readonly by: 'policy' | 'person';
}

/** Something that a policy sets for all, or else a person for this profile. */
export interface ConfiguredValue<T> {
  /** A policy wins; a damaged object counts as none. */
  read(): Promise<Configured<T> | undefined>;
  /** Sets the person's, or takes it away. */
  write(value: T | undefined): Promise<void>;
  /** Calls back when either was set, changed or taken away. */
  watch(onChange: () => void): () => void;
}

function configured<T>(name: string, schema: z.ZodMiniType<T>): ConfiguredValue<T> {
  return {
    async read() {
      const policy = schema.safeParse(await readManaged(name));
      if (policy.success) return { value: policy.data, by: 'policy' };
      const own = schema.safeParse((await browser.storage.local.get(name))[name]);
      return own.success ? { value: own.data, by: 'person' } : undefined;
    },
    async write(value) {
      if (value === undefined) await browser.storage.local.remove(name);
      else await browser.storage.local.set({ [name]: value });
    },
    watch(onChange) {
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if ((area === 'local' || area === 'managed') && name in changes) onChange();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** Where packs come from on this machine. */
export const packSource = /* @__PURE__ */ configured('packSource', PackSource);
/** Where checkpoints are kept outside of this device. */
export const collectionPlace = /* @__PURE__ */ configured('collectionPlace', CollectionPlace);
/** Where newer site rules come from. */
export const rulesSource = /* @__PURE__ */ configured('rulesSource', RulesSource);
