const COUNTED_KINDS: readonly string[] = ['firm', 'branch', 'cooperative'];

/** Whether a record counts as a firm in the rules: active, and a firm, branch or cooperative (analysis.md, conventions). */
export function isCountedFirm(firm: { readonly kind: string; readonly status: string }): boolean {
  return firm.status === 'active' && COUNTED_KINDS.includes(firm.kind);
}
