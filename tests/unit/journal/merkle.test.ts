import { describe, expect, it } from 'vitest';
import { fromHex, sha256Hex, toHex } from '../../../lib/core/index.ts';
import {
  consistencyProof,
  GrowingTree,
  inclusionProof,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from '../../../lib/journal/index.ts';

/** The inputs and roots of the Certificate Transparency project's own test of RFC 6962. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaf = (input: string) => fromHex(sha256Hex(fromHex(`00${input}`)));
const leaves = INPUTS.map(leaf);
const many = Array.from({ length: 37 }, (_, at) => leaf(at.toString(16).padStart(4, '0')));

describe('the tree', () => {
  it('has the roots of RFC 6962 at every size', () => {
    for (const [size, root] of ROOTS.entries()) expect(toHex(merkleRoot(leaves.slice(0, size)))).toBe(root);
  });

  it('goes on from its kept state as if it had never stopped', () => {
    for (let size = 0; size <= many.length; size++) {
      const first = new GrowingTree();
      for (const one of many.slice(0, size)) first.append(one);
      const resumed = GrowingTree.resume(size, first.state());
      for (const one of many.slice(size)) resumed?.append(one);
      expect(resumed && toHex(resumed.root())).toBe(toHex(merkleRoot(many)));
    }
  });

  it('does not resume from a state that cannot be', () => {
    expect(GrowingTree.resume(3, [ROOTS[1] ?? ''])).toBeUndefined();
    expect(GrowingTree.resume(-1, [])).toBeUndefined();
    expect(GrowingTree.resume(1.5, [ROOTS[1] ?? ''])).toBeUndefined();
  });
});

describe('proofs', () => {
  it('show every leaf in every tree, and no other', () => {
    for (let size = 1; size <= many.length; size++) {
      const tree = many.slice(0, size);
      const root = merkleRoot(tree);
      for (const [index, one] of tree.entries()) {
        const proof = inclusionProof(tree, index);
        expect(verifyInclusion(one, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(leaf('ffff'), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(one, index + 1, size, proof, root)).toBe(false);
        expect(verifyInclusion(one, index, size, [...proof, root], root)).toBe(false);
        if (proof.length > 0) expect(verifyInclusion(one, index, size, proof.slice(1), root)).toBe(false);
      }
    }
  });

  it('show that each tree continues each smaller one, and no other', () => {
    for (let size = 0; size <= many.length; size++)
      for (let old = 0; old <= size; old++) {
        const first = { size: old, root: merkleRoot(many.slice(0, old)) };
        const second = { size, root: merkleRoot(many.slice(0, size)) };
        const proof = consistencyProof(many.slice(0, size), old);
        expect(verifyConsistency(first, second, proof)).toBe(true);
        if (old === 0 || old === size) continue;
        const forged = { size: old, root: leaf('ffff') };
        expect(verifyConsistency(forged, second, proof)).toBe(false);
        expect(
          verifyConsistency(first, forged.size < size ? { size, root: leaf('eeee') } : second, proof),
        ).toBe(false);
        expect(verifyConsistency(first, second, proof.slice(1))).toBe(false);
        expect(verifyConsistency(second, first, proof)).toBe(false);
      }
  });
});
