/**
 * The header that makes a download of a name: the name itself by RFC 5987 (UTF-8), and one in ASCII before it for clients
 * that know no other (RFC 6266). What a file system takes ill becomes `_`.
 */
export function contentDisposition(name: string, extension: string, ascii: string): string {
  const safe = name.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, '_').slice(0, 120);
  const encoded = encodeURIComponent(`${safe}.${extension}`).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}.${extension}"; filename*=UTF-8''${encoded}`;
}
