import type { ApprovalDesk, ApprovalState } from '../../components/sidebar/services.ts';
import { requestOf, wishOf } from '../../lib/approval/index.ts';
import type { SidebarState } from './state.ts';

/** Requests as the real room makes them; what a supervisor said is told by the state. */
export function deskOf({ approval }: SidebarState, now: number): ApprovalDesk {
  const checkable = approval !== 'no-office';
  let tell: (state: ApprovalState) => void = () => undefined;
  return {
    watch(_item, onChange) {
      tell = onChange;
      onChange({ checkable, asked: [] });
      return () => undefined;
    },
    ask({ item, prepared, pack, operator }) {
      const { json, hash } = requestOf(wishOf(prepared, item, pack, operator.id), {
        device: 'gallery',
        at: new Date(now).toISOString(),
        nonce: '5a'.repeat(16),
      });
      const row = { hash, item: `${item.platform}:${item.nativeId}`, request: json, at: now };
      const decided = {
        decision: approval === 'refused' ? 'refused' : 'granted',
        keyId: '3f9a01c2be77d410'.repeat(4),
        by: 'Budi Santoso',
        countersigned: approval !== 'alone',
        expires: now + 3_600_000,
        used: false,
        note: 'Tarifnya sedang berubah; tunggu edaran baru sebelum menjawab.',
      } as const;
      tell({ checkable, asked: [approval === 'asked' ? row : { ...row, decided }] });
      return Promise.resolve({ ok: true, value: undefined });
    },
    take: () => Promise.resolve({ ok: false, reason: 'approval-key', detail: '3f9a01c2be77d410' }),
    codeOf: () => '',
    saveFile: () => undefined,
    mark: () => Promise.resolve(),
  };
}
