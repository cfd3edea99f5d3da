import type { id } from './id/index.ts';

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };
/** Every dictionary has the keys of the Indonesian one; a missing or extra key does not compile. */
export type Dictionary = Texts<typeof id>;

type Join<A extends string, B extends string> = `${A}.${B}`;
type Leaves<T> = {
  [Key in keyof T & string]: T[Key] extends string ? Key : Join<Key, Leaves<T[Key]>>;
}[keyof T & string];
type Plural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;
/** Keys as `section.name`; plural forms are asked for by their stem. */
export type TextKey = Plural<Leaves<Dictionary>>;
