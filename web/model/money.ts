/** An amount [CNY yuan] in the unit people say: 万 and 亿, or million and billion. */
export function sayMoney(yuan: number, lang: 'zh' | 'en'): string {
  const size = Math.abs(yuan);
  if (lang === 'en') {
    if (size >= 1e9) return `CNY ${trim(yuan / 1e9)} bn`;
    if (size >= 1e6) return `CNY ${trim(yuan / 1e6)} m`;
    return `CNY ${yuan.toLocaleString('en-US')}`;
  }
  if (size >= 1e8) return `${trim(yuan / 1e8)} 亿元`;
  if (size >= 1e4) return `${trim(yuan / 1e4)} 万元`;
  return `${yuan.toLocaleString('zh-CN')} 元`;
}

function trim(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A share of 1 as a percentage with one digit where it matters. */
export function sayShare(share: number): string {
  return `${(share * 100).toLocaleString('en-US', { maximumFractionDigits: 1 })}%`;
}
