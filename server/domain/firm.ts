import type { FirmKind } from './record.ts';

const COUNTED_KINDS: readonly FirmKind[] = ['firm', 'branch', 'cooperative'];

/** Whether a record counts as a firm in the rules: active, and a firm, branch or cooperative (analysis.md, conventions). */
export function isCountedFirm(firm: { readonly kind: FirmKind; readonly status: 'active' | 'inactive' }): boolean {
  return firm.status === 'active' && COUNTED_KINDS.includes(firm.kind);
}
