import { canonicalize, keyIdOf, prepareRelease, publicKeyOf } from '../../../lib/packs/index.ts';
import { bytesFrom, bytesOf, type Json, namesOf, nextRoot, reshape, resign, textOf } from './edit.ts';
import { type Files, type History, type Stage, signAs, whole } from './history.ts';
import { signerOf } from './keys.ts';
import type { Random } from './random.ts';

export interface Scene {
  readonly history: History;
  /** What the host showed when this client last looked, and what it would show now. */
  readonly before: Stage;
  readonly last: Stage;
  readonly now: number;
  readonly random: Random;
}

export interface Mutation {
  readonly name: string;
  /** Where we refuse what tuf-js takes, by intent: a line of `STRICTER` in compare.ts. */
  readonly stricter?: string;
  make(scene: Scene): Promise<Files> | Files;
}

const DAY = 24 * 3600 * 1000;
const moment = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
const ROLES = ['timestamp', 'snapshot', 'targets'] as const;

const anyFile = ({ last, random }: Scene): string => random.pick([...last.files.keys()]);
const anyMetadata = ({ last, random }: Scene): string => {
  const names = namesOf(last.files);
  return random.pick([names.timestamp, names.snapshot, names.targets]);
};
const put = (files: Files, name: string, bytes: Uint8Array<ArrayBuffer>): Files =>
  new Map(files).set(name, bytes);
const rewrite = (scene: Scene, change: (text: string) => string): Files => {
  const name = anyMetadata(scene);
  return put(scene.last.files, name, bytesFrom(change(textOf(bytesOf(scene.last.files, name)))));
};

/** One change of something that is signed, signed anew by everybody. */
function signed(name: string, change: (signed: Json, scene: Scene) => void, stricter?: string): Mutation {
  return {
    name,
    ...(stricter ? { stricter } : {}),
    make: (scene) => {
      const { files, people } = scene.last;
      return resign(files, namesOf(files)[scene.random.pick(ROLES)], people, (it) => change(it, scene));
    },
  };
}

function signedRole(
  role: (typeof ROLES)[number],
  name: string,
  change: (signed: Json, scene: Scene) => void,
  stricter?: string,
): Mutation {
  return {
    name,
    ...(stricter ? { stricter } : {}),
    make: (scene) =>
      resign(scene.last.files, namesOf(scene.last.files)[role], scene.last.people, (it) => change(it, scene)),
  };
}

function root(name: string, change: (signed: Json, scene: Scene) => void, stricter?: string): Mutation {
  return {
    name,
    ...(stricter ? { stricter } : {}),
    make: (scene) => nextRoot(scene.last, scene.now, (it) => change(it, scene)),
  };
}

/** A host, a proxy, a broken line: nobody's key. */
export const BY_THE_HOST: readonly Mutation[] = [
  { name: 'nothing changed', make: ({ last }) => last.files },
  {
    name: 'one bit flipped',
    stricter: 'spelling',
    make(scene) {
      const name = anyFile(scene);
      const bytes = new Uint8Array(bytesOf(scene.last.files, name));
      const at = scene.random.whole(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << scene.random.whole(8));
      return put(scene.last.files, name, bytes);
    },
  },
  {
    name: 'one byte replaced',
    stricter: 'spelling',
    make(scene) {
      const name = anyFile(scene);
      const bytes = new Uint8Array(bytesOf(scene.last.files, name));
      bytes[scene.random.whole(bytes.length)] = scene.random.whole(256);
      return put(scene.last.files, name, bytes);
    },
  },
  {
    name: 'cut',
    make(scene) {
      const name = anyFile(scene);
      const bytes = bytesOf(scene.last.files, name);
      return put(scene.last.files, name, bytes.slice(0, scene.random.whole(bytes.length)));
    },
  },
  {
    name: 'something appended',
    make(scene) {
      const name = anyFile(scene);
      const text = scene.random.pick(['\n', ' ', '}', '\u0000', '{}']);
      return put(
        scene.last.files,
        name,
        new Uint8Array([...bytesOf(scene.last.files, name), ...bytesFrom(text)]),
      );
    },
  },
  {
    name: 'a file gone',
    make(scene) {
      const files = new Map(scene.last.files);
      files.delete(anyFile(scene));
      return files;
    },
  },
  {
    name: 'two files swapped',
    make(scene) {
      const [a, b] = [anyFile(scene), anyFile(scene)];
      return put(put(scene.last.files, a, bytesOf(scene.last.files, b)), b, bytesOf(scene.last.files, a));
    },
  },
  {
    name: 'an older repository replayed',
    make: ({ history, random }) => random.pick(history.stages).files,
  },
  {
    name: 'an older timestamp replayed',
    make: ({ history, last, random }) =>
      put(last.files, 'timestamp.json', bytesOf(random.pick(history.stages).files, 'timestamp.json')),
  },
  {
    name: 'an older list under the new name',
    make({ history, last, random }) {
      const from = random.pick(history.stages).files;
      const role = random.pick(['snapshot', 'targets'] as const);
      return put(last.files, namesOf(last.files)[role], bytesOf(from, namesOf(from)[role]));
    },
  },
  {
    name: 'an older pack under the new name',
    make({ history, last, random }) {
      const packs = (files: Files) => [...files.keys()].filter((name) => name.startsWith('targets/'));
      const from = random.pick(history.stages).files;
      return put(last.files, packs(last.files).at(-1) ?? '', bytesOf(from, random.pick(packs(from))));
    },
  },
  {
    name: 'a page of HTML instead',
    make: (scene) =>
      put(scene.last.files, anyFile(scene), bytesFrom('<!doctype html><title>Masuk Wi-Fi</title>')),
  },
  {
    name: 'blanks between',
    make: (scene) => rewrite(scene, (text) => JSON.stringify(JSON.parse(text), null, 1)),
  },
  {
    name: 'keys in another order',
    make: (scene) =>
      rewrite(scene, (text) => {
        const { signatures, signed: content } = JSON.parse(text);
        return JSON.stringify({ signed: content, signatures });
      }),
  },
  {
    name: 'a key twice',
    make: (scene) => rewrite(scene, (text) => text.replace('"signed":{', '"signed":{"version":1,')),
  },
  {
    name: 'an escape',
    make: (scene) => rewrite(scene, (text) => text.replace('"version"', '"\\u0076ersion"')),
  },
  {
    name: 'a byte order mark',
    make: (scene) => rewrite(scene, (text) => `\uFEFF${text}`),
  },
  {
    name: '__proto__ in the envelope',
    make: (scene) => rewrite(scene, (text) => text.replace(/^\{/, '{"__proto__":{"signed":{}},')),
  },
  {
    name: 'another number for one',
    make: (scene) => rewrite(scene, (text) => text.replace(/"version":(\d+)/, '"version":$1.0')),
  },
  {
    name: 'a field beside what is signed',
    make: (scene) => reshape(scene.last.files, anyMetadata(scene), (it) => (it.zusatz = 'apa saja')),
  },
  {
    name: 'a signature gone',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) =>
        it.signatures.splice(scene.random.whole(it.signatures.length), 1),
      ),
  },
  {
    name: 'a signature twice',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => it.signatures.push(it.signatures[0])),
  },
  {
    name: 'a signature under another key’s id',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => {
        it.signatures[0].keyid = scene.random.pick(['0'.repeat(64), '', 'x'.repeat(64)]);
      }),
  },
  {
    name: 'a signature in capital letters',
    stricter: 'spelling',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => {
        it.signatures[0].sig = it.signatures[0].sig.toUpperCase();
      }),
  },
  {
    name: 'a signature with something after it',
    stricter: 'spelling',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => {
        it.signatures[0].sig += scene.random.pick(['0', 'zz', ' ']);
      }),
  },
  {
    name: 'a signature of another file',
    make: ({ last, random }) => {
      const names = namesOf(last.files);
      const { signatures } = JSON.parse(textOf(bytesOf(last.files, names.snapshot)));
      return reshape(last.files, random.pick([names.timestamp, names.targets]), (it) => {
        it.signatures = signatures;
      });
    },
  },
  {
    name: 'a signature with S + L',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => {
        it.signatures[0].sig = malleable(it.signatures[0].sig);
      }),
  },
  {
    name: 'signatures no list',
    make: (scene) =>
      reshape(scene.last.files, anyMetadata(scene), (it) => {
        it.signatures = scene.random.pick([null, {}, 'x', [null], [[]], 5]);
      }),
  },
  {
    name: 'the list for another role',
    make: ({ last }) => {
      const names = namesOf(last.files);
      return put(last.files, names.targets, bytesOf(last.files, names.snapshot));
    },
  },
];

/** The order of the group; adding it to S made a second valid signature in careless libraries. */
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function malleable(signature: string): string {
  const reversed = (hex: string): string => hex.match(/../g)?.reverse().join('') ?? '';
  const scalar = BigInt(`0x${reversed(signature.slice(64))}`) + GROUP_ORDER;
  return signature.slice(0, 64) + reversed(scalar.toString(16).padStart(64, '0').slice(-64));
}

/** Somebody with keys: a thief of some, or an office that makes a mistake. */
export const BY_SIGNERS: readonly Mutation[] = [
  signed('expired', (it, { now }) => (it.expires = moment(now - DAY))),
  signed('expires in a moment long past', (it) => (it.expires = '1970-01-01T00:00:00Z')),
  signed(
    'expires at no date',
    (it, { random }) => {
      it.expires = random.pick(['soon', '2099-01-01', '2099-02-31T00:00:00Z', '', '9999999999', 'NaN']);
    },
    'expires',
  ),
  signed('expires is no text', (it, { random }) => (it.expires = random.pick([null, 4102444800, {}, []]))),
  signed('a lower version', (it) => (it.version = Math.max(1, it.version - 1))),
  signed('a higher version', (it) => (it.version += 1)),
  signed('version nought or less', (it, { random }) => (it.version = random.pick([0, -1])), 'version'),
  signed('version no number', (it, { random }) => (it.version = random.pick(['2', null, {}, true]))),
  signed('no version', (it) => delete it.version),
  signed('another type', (it, { random }) => {
    it._type = random.pick(['root', 'timestamp', 'snapshot', 'targets', 'mirrors', 5]);
  }),
  signed('no type', (it) => delete it._type),
  signed('another specification', (it, { random }) => {
    it.spec_version = random.pick(['2.0.0', '0.9', '1', 'eins', 1, null]);
  }),
  signed(
    'an odd specification',
    (it, { random }) => {
      it.spec_version = random.pick(['1.', '1.0x1', '1. ', '1.-1', '1.0.1e3']);
    },
    'spec-version',
  ),
  signed('a field that nobody knows', (it) => (it.zusatz = { a: [1, 2] })),
  signed('the same version with other content', (it) => (it.note = 'wajah lain')),
  signedRole('timestamp', 'timestamp names no snapshot', (it) => (it.meta = {})),
  signedRole('timestamp', 'timestamp names more', (it) => (it.meta['root.json'] = { version: 1 })),
  signedRole('timestamp', 'timestamp names an older snapshot', (it) => {
    it.meta['snapshot.json'].version -= 1;
    it.version += 1;
  }),
  signedRole('timestamp', 'timestamp names a snapshot to come', (it) => {
    it.meta['snapshot.json'].version += 1;
    it.version += 1;
  }),
  signedRole(
    'timestamp',
    'timestamp names a wrong hash',
    (it) => {
      it.meta['snapshot.json'].hashes = { sha256: '0'.repeat(64) };
      it.version += 1;
    },
    'kept-hash',
  ),
  signedRole(
    'timestamp',
    'timestamp names a weak hash',
    (it, { random }) => {
      it.meta['snapshot.json'].hashes = random.pick([{}, { md5: '0'.repeat(32) }]);
      it.version += 1;
    },
    'hashes',
  ),
  signedRole(
    'timestamp',
    'timestamp names a wrong length',
    (it, { random }) => {
      it.meta['snapshot.json'].length = random.pick([0, 1, 999_999]);
      it.version += 1;
    },
    'kept-hash',
  ),
  signedRole('timestamp', 'timestamp names a strange length', (it, { random }) => {
    it.meta['snapshot.json'].length = random.pick([-1, '5', null]);
    it.version += 1;
  }),
  signedRole('snapshot', 'snapshot without targets', (it) => (it.meta = {})),
  signedRole('snapshot', 'snapshot names older targets', (it) => (it.meta['targets.json'].version -= 1)),
  signedRole('snapshot', 'snapshot names targets to come', (it) => (it.meta['targets.json'].version += 1)),
  signedRole('snapshot', 'snapshot names strange things', (it, { random }) => {
    it.meta['targets.json'] = random.pick([null, 5, {}, { version: '1' }, { version: 0 }]);
  }),
  signedRole('snapshot', 'snapshot names more files', (it) => (it.meta['lain.json'] = { version: 3 })),
  signedRole('targets', 'targets without the pack', (it) => (it.targets = {})),
  signedRole('targets', 'targets with another hash', (it) => {
    it.targets['answers.pack'].hashes.sha256 = 'f'.repeat(64);
  }),
  signedRole('targets', 'targets without a hash', (it) => (it.targets['answers.pack'].hashes = {}), 'hashes'),
  signedRole('targets', 'targets with another length', (it, { random }) => {
    it.targets['answers.pack'].length += random.pick([-1, 1]);
  }),
  signedRole('targets', 'targets with strange lengths', (it, { random }) => {
    it.targets['answers.pack'].length = random.pick([-1, null, '9', {}]);
  }),
  signedRole(
    'targets',
    'targets that hand their power on',
    (it) => {
      it.delegations = { keys: {}, roles: [] };
    },
    'delegations',
  ),
  signedRole(
    'targets',
    'targets with __proto__',
    (it) => {
      it.targets = JSON.parse(
        canonicalize({ ...it.targets }).replace(/^\{/, '{"__proto__":{"hashes":{"sha256":"0"},"length":1},'),
      );
    },
    'not-canonical',
  ),
  {
    name: 'signed by one too few',
    make: ({ last, random }) => {
      const role = random.pick(['snapshot', 'targets'] as const);
      return resign(
        last.files,
        namesOf(last.files)[role],
        last.people.slice(0, last.threshold - 1),
        () => {},
      );
    },
  },
  {
    name: 'signed by strangers',
    make: ({ last, random }) =>
      resign(
        last.files,
        namesOf(last.files)[random.pick(ROLES)],
        ['Maling', 'Maling 2', 'Maling 3'],
        () => {},
      ),
  },
  {
    name: 'a release signed by revoked keys',
    async make({ history, last, now }) {
      const thieves = history.revoked.length > 0 ? history.revoked : ['Maling'];
      const files = whole(prepareRelease(last.files, bytesFrom('kata maling'), now));
      const names = namesOf(files);
      let forged: Files = files;
      for (const role of ROLES) forged = await resign(forged, names[role], thieves, () => {});
      return forged;
    },
  },
  {
    name: 'a good further release',
    make: ({ last, now, random }) =>
      signAs(
        whole(prepareRelease(last.files, bytesFrom(`pack ${random.whole(1e6)}`), now)),
        last.people.slice(0, last.threshold),
      ),
  },
  root('a good further root', () => {}),
  root('a root that expired', (it, { now }) => (it.expires = moment(now - DAY))),
  root('a root that skips a number', (it) => (it.version += 1)),
  root('a root with an old number', (it) => (it.version -= 1)),
  root('a root without a role', (it, { random }) => delete it.roles[random.pick(['root', ...ROLES])]),
  root('a root with a strange role', (it) => (it.roles.mirrors = { keyids: 'x', threshold: 1 })),
  root('a root with one more role', (it) => (it.roles.mirrors = { keyids: [], threshold: 1 })),
  root('a root that asks for nobody', (it, { random }) => {
    it.roles[random.pick(['root', ...ROLES])].threshold = random.pick([0, -1]);
  }),
  root('a root that asks for more than there are', (it) => (it.roles.timestamp.threshold = 9)),
  root('a root that lists a key twice', (it, { random }) => {
    const role = it.roles[random.pick(['root', ...ROLES])];
    role.keyids = [...role.keyids, role.keyids[0]];
  }),
  root('a root that lists a key that it does not have', (it) =>
    it.roles.timestamp.keyids.push('0'.repeat(64)),
  ),
  root('a root without keys', (it) => (it.keys = {})),
  root('a root that changes how files are named', (it) => (it.consistent_snapshot = false)),
  root('a root with odd naming', (it, { random }) => {
    it.consistent_snapshot = random.pick(['yes', null, 1]);
  }),
  root(
    'a root with a key under another id',
    (it) => {
      const [keyId = ''] = it.roles.timestamp.keyids;
      it.keys['a'.repeat(64)] = it.keys[keyId];
      it.roles.timestamp.keyids.push('a'.repeat(64));
    },
    'key-id',
  ),
  {
    name: 'one key under two ids, to count twice',
    stricter: 'key-id',
    async make({ last, now }) {
      const [name = ''] = last.people;
      const { keyId, publicHex } = await signerOf(name);
      const files = await nextRoot(last, now, (it) => {
        it.keys['b'.repeat(64)] = publicKeyOf(publicHex);
        for (const role of ROLES) it.roles[role] = { keyids: [keyId, 'b'.repeat(64)], threshold: 2 };
      });
      let forged = files;
      for (const role of ROLES) {
        forged = await resign(forged, namesOf(files)[role], [name], () => {});
        forged = reshape(forged, namesOf(files)[role], (it) => {
          it.signatures = [...it.signatures, { keyid: 'b'.repeat(64), sig: it.signatures[0].sig }];
        });
      }
      return forged;
    },
  },
  {
    name: 'a small-order key, for which one signature fits all',
    stricter: 'weak-keys',
    async make({ last, now }) {
      const weak = publicKeyOf(`01${'00'.repeat(31)}`);
      const keyid = keyIdOf(weak);
      const files = await nextRoot(last, now, (it) => {
        it.keys[keyid] = weak;
        it.roles.timestamp = { keyids: [keyid], threshold: 1 };
      });
      return reshape(files, 'timestamp.json', (it) => {
        it.signatures = [{ keyid, sig: `01${'00'.repeat(63)}` }];
      });
    },
  },
  {
    name: 'a key of a kind that we do not know',
    make: ({ last, now, random }) =>
      nextRoot(last, now, (it) => {
        const odd = random.pick([
          { keytype: 'rsa', scheme: 'rsassa-pss-sha256', keyval: { public: 'x' } },
          { keytype: 'pq', scheme: 'ml-dsa', keyval: { public: 'x' } },
        ]);
        it.keys[keyIdOf(odd)] = odd;
        it.roles.timestamp.keyids.push(keyIdOf(odd));
      }),
  },
  {
    name: 'a root signed by the old keys only',
    async make({ last, now }) {
      return nextRoot({ ...last, people: ['Baru A', 'Baru B'], threshold: 2 }, now, () => {}, last.people);
    },
  },
  {
    name: 'a root signed by the new keys only',
    async make({ last, now }) {
      const usurpers = ['Baru A', 'Baru B'];
      return nextRoot({ ...last, people: usurpers, threshold: 2 }, now, () => {}, usurpers);
    },
  },
  {
    name: 'a root signed by revoked keys',
    make: ({ history, last, now }) => nextRoot(last, now, () => {}, history.revoked),
  },
];

export const MUTATIONS: readonly Mutation[] = [...BY_THE_HOST, ...BY_SIGNERS];
